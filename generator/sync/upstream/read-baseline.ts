import { finding, type Finding } from "../../diagnostics/diagnostic.js";
import { Context } from "../../load/decoder.js";
import { WIRE_NAME } from "../../load/format/names.js";
import { jsonErrorOffset } from "../json-error-offset.js";
import { nameOf, objectOf, textOf } from "../json-value.js";
import { FACTS, type Facts } from "./facts.js";
import { SIDES, type Group, type Side, type Upstream, type UpstreamFields } from "./upstream.js";
import type { UpstreamItem } from "./upstream.js";

export interface ReadBaseline {
  /** Absent when the file cannot be used. */
  readonly upstream: Upstream | undefined;
  readonly findings: readonly Finding[];
}

/** Reads upstream.json. It is ours, but merges and people write in it as well. */
export function readBaseline(file: string, text: string): ReadBaseline {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const offset = Math.min(jsonErrorOffset(text), Math.max(0, text.length - 1));
    return {
      upstream: undefined,
      findings: [finding("json-syntax", {}, { file, path: [], offset })],
    };
  }
  const findings: Finding[] = [];
  const upstream = decode(json, new Context(file, findings));
  return { upstream: findings.length === 0 ? upstream : undefined, findings };
}

function decode(json: unknown, context: Context): Upstream | undefined {
  const root = objectOf(json, context);
  if (!root) return undefined;
  const service = textOf(root["service"], context.at("service"));
  const version = textOf(root["version"], context.at("version"));
  const actions = items(root["actions"], "actions", context.at("actions"));
  const structures = items(root["structures"], "structures", context.at("structures"));
  const kept = new Map<string, Facts>();
  const here = context.at("kept");
  for (const [place, value] of Object.entries(objectOf(root["kept"], here) ?? {}))
    kept.set(place, factsIn(objectOf(value, here.at(place)) ?? {}));
  if (service === undefined || version === undefined) return undefined;
  return { service, version, actions, structures, kept };
}

function items(json: unknown, group: Group, context: Context): ReadonlyMap<string, UpstreamItem> {
  const result = new Map<string, UpstreamItem>();
  for (const [name, value] of named(json, context)) {
    const here = context.at(name);
    const item = objectOf(value, here);
    if (!item) continue;
    const sides = new Map(
      SIDES[group].map((side): [Side, UpstreamFields] => [
        side,
        item[side] === undefined ? new Map() : fields(item[side], here.at(side)),
      ]),
    );
    result.set(name, { facts: factsIn(item), text: digestIn(item), sides });
  }
  return result;
}

function fields(json: unknown, context: Context): UpstreamFields {
  return new Map(
    named(json, context).flatMap(([name, value]) => {
      const field = objectOf(value, context.at(name));
      return field ? [[name, { facts: factsIn(field), text: digestIn(field) }]] : [];
    }),
  );
}

function named(json: unknown, context: Context): readonly (readonly [string, unknown])[] {
  return Object.entries(objectOf(json, context) ?? {}).filter(
    ([name]) => nameOf(name, context.at(name), WIRE_NAME, "anything here", "key") !== undefined,
  );
}

/** A fact is only ever compared, so whatever stands there will do. */
function factsIn(json: { readonly [key: string]: unknown }): Facts {
  return Object.fromEntries(
    [...FACTS, "status"].flatMap((key) => (json[key] === undefined ? [] : [[key, json[key]]])),
  );
}

function digestIn({ text }: { readonly [key: string]: unknown }): string {
  return typeof text === "string" ? text : "";
}
