import { parse, stringify } from "yaml";
import { AWKWARD, AWKWARD_NAMES, FORBIDDEN, FORBIDDEN_NAMES } from "./fuzz-hostile-text.js";
import type { Random } from "./fuzz-random.js";

/** Words that mean something in specs, or in YAML. */
export const KEYWORDS = [
  ..."type doc required nullable optional enum min max pattern format json rules when require restrict expect from use retired release waive".split(
    " ",
  ),
  ..."string integer float boolean string[] integer[] true false null ~ yes no on off 2024-01-01 1e999 .inf -.nan 0x10 0o7".split(
    " ",
  ),
  ..."&anchor *anchor !!binary !tag <<: ? --- ... %YAML | > |- >+".split(" "),
];

/** One value of the document, anywhere in it, becomes another. */
export function nodes(text: string, random: Random): string {
  const tree = parsed(text);
  if (tree === undefined) return text;
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      places.push({ holder: value as Record<string, unknown>, key });
      walk((value as Record<string, unknown>)[key]);
    }
  };
  walk(tree);
  if (places.length === 0) return text;
  const { holder, key } = random.pick(places);
  const other = random.pick(places);
  const action = random.below(6);
  if (action === 0) delete holder[key];
  else if (action === 1) holder[key] = structuredClone(other.holder[other.key]);
  else if (action === 2 && !Array.isArray(holder)) {
    holder[random.pick([...AWKWARD_NAMES, ...KEYWORDS, ...FORBIDDEN_NAMES])] = holder[key];
    if (random.chance(0.7)) delete holder[key];
  } else holder[key] = valueLike(holder[key], random);
  return written(text, tree);
}

function valueLike(value: unknown, random: Random): unknown {
  const text = (): unknown =>
    random.pick([
      random.pick(AWKWARD),
      random.pick(AWKWARD),
      random.pick(FORBIDDEN),
      random.pick(AWKWARD_NAMES),
    ]);
  if (random.chance(0.7)) {
    if (typeof value === "string")
      return random.chance(0.3) ? `${value} ${String(text())}` : text();
    if (typeof value === "number")
      return random.pick([0, -1, value + 1, value - 1, 1e15, 0.1, -0.5, 2 ** 53, 1e300]);
    if (typeof value === "boolean") return !value;
  }
  return random.pick([
    null,
    true,
    "",
    [],
    {},
    [text()],
    { doc: text() },
    7,
    text(),
    [[[[]]]],
    deep(random.below(60)),
  ]);
}

function deep(levels: number): unknown {
  return levels === 0 ? "bottom" : levels % 2 === 0 ? [deep(levels - 1)] : { a: deep(levels - 1) };
}

/** The document as a whole becomes something else. */
export function reshape(text: string, random: Random): string {
  const [link = ""] = text.split("\n", 1);
  const tree = parsed(text);
  return random.pick([
    "",
    link,
    `${link}\n`,
    `${link}\n[]\n`,
    `${link}\n{}\n`,
    `${link}\nnull\n`,
    `${link}\n"text"\n`,
    `${link}\n---\n${text}\n---\n${text}`,
    `${link}\n${"- ".repeat(200)}a\n`,
    `${link}\n${"[".repeat(5000)}\n`,
    `${link}\n${"a: &a [".repeat(100)}\n`,
    `${link}\na: &a [x]\nb: [*a, *a]\n`,
    `${text}\n${text}`,
    text.split("\n").slice(1).join("\n"),
    ...(tree === undefined
      ? []
      : [`${link}\n${JSON.stringify(tree)}\n`, `${link}\n- ${JSON.stringify(tree)}\n`]),
  ]);
}

function parsed(text: string): unknown {
  try {
    const tree: unknown = parse(text, { logLevel: "silent", maxAliasCount: 0 });
    return typeof tree === "object" && tree !== null ? tree : undefined;
  } catch {
    return undefined;
  }
}

function written(text: string, tree: unknown): string {
  const [link = ""] = text.split("\n", 1);
  try {
    return `${link}\n${stringify(tree)}`;
  } catch {
    return text;
  }
}
