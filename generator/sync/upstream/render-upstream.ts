import type { Upstream, UpstreamItem } from "./upstream.js";

/** A line for each field, so that a diff of the file reads well. */
export function renderUpstream(upstream: Upstream): string {
  const { service, version, actions, structures, kept } = upstream;
  const items = (all: ReadonlyMap<string, UpstreamItem>): string =>
    block(
      [...all].map(([name, item]) => `${JSON.stringify(name)}: ${itemText(item)}`),
      2,
    );
  const bases = [...kept]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, facts]) => `${JSON.stringify(place)}: ${JSON.stringify(facts)}`);
  return `${block(
    [
      `"service": ${JSON.stringify(service)}`,
      `"version": ${JSON.stringify(version)}`,
      `"actions": ${items(actions)}`,
      `"structures": ${items(structures)}`,
      `"kept": ${block(bases, 2)}`,
    ],
    1,
  )}\n`;
}

function itemText({ facts, text, sides }: UpstreamItem): string {
  const fields = [...sides].flatMap(([side, all]) => {
    if (all.size === 0) return [];
    const lines = [...all].map(
      ([name, field]) =>
        `${JSON.stringify(name)}: ${JSON.stringify({ ...field.facts, text: field.text })}`,
    );
    return [`${JSON.stringify(side)}: ${block(lines, 4)}`];
  });
  const own = Object.entries({ ...facts, text }).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return fields.length === 0 ? `{ ${own.join(", ")} }` : block([...own, ...fields], 3);
}

function block(lines: readonly string[], depth: number): string {
  if (lines.length === 0) return "{}";
  const indent = " ".repeat(depth);
  return `{\n${lines.map((line) => indent + line).join(",\n")}\n${indent.slice(1)}}`;
}
