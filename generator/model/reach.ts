import type { RawField } from "../load/format/field.js";
import type { Raw } from "../load/format/kinds.js";
import type { Sourced } from "../load/load-service.js";
import type { StructureTypes } from "./structure-types.js";

/** Which sides of which actions reach a structure. */
export interface Reached {
  inRequests: boolean;
  inResponses: boolean;
  readonly usedBy: string[];
}

/**
 * Which structures each side of each action reaches. It decides on names, so it comes before the
 * model and reads raw fields.
 */
export function reachOfActions(
  actions: readonly Sourced<Raw<"action">>[],
  structures: readonly Sourced<Raw<"structure">>[],
  types: StructureTypes,
): ReadonlyMap<string, Reached> {
  const inner = new Map(structures.map(({ name, value }) => [name, named(value.members, types)]));
  const reached = new Map<string, Reached>();
  for (const { name, value } of actions) {
    for (const side of ["input", "output"] as const) {
      for (const structure of reach(named(value[side] ?? [], types), inner)) {
        const entry = reached.get(structure) ?? {
          inRequests: false,
          inResponses: false,
          usedBy: [],
        };
        reached.set(structure, entry);
        if (side === "input") entry.inRequests = true;
        else entry.inResponses = true;
        if (entry.usedBy.at(-1) !== name) entry.usedBy.push(name);
      }
    }
  }
  return reached;
}

/** The structures that some fields name by themselves, each once, in the order in which they do. */
function named(fields: readonly RawField[], types: StructureTypes): readonly string[] {
  const found = new Set<string>();
  for (const { type, json } of fields) {
    if (json) for (const name of named(json.members, types)) found.add(name);
    const name = type.endsWith("[]") ? type.slice(0, -2) : type;
    if (types.has(name)) found.add(name);
  }
  return [...found];
}

/** What some structures reach, themselves included, in the order in which they are met. */
function reach(
  names: readonly string[],
  inner: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  // A stack of our own: upstream may nest structures as deeply as it likes.
  const open = [...names].reverse();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...[...(inner.get(name) ?? [])].reverse());
  }
  return found;
}
