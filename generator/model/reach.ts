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
  const members = new Map(structures.map(({ name, value }) => [name, value.members]));
  const reached = new Map<string, Reached>();
  for (const { name, value } of actions) {
    for (const side of ["input", "output"] as const) {
      for (const structure of reach(value[side] ?? [], members, types)) {
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

/** The structures that some fields reach, in the order in which they are met. */
function reach(
  fields: readonly RawField[],
  members: ReadonlyMap<string, readonly RawField[]>,
  types: StructureTypes,
  found = new Set<string>(),
): Set<string> {
  for (const { type, json } of fields) {
    if (json) reach(json.members, members, types, found);
    const name = type.replace(/\[\]$/, "");
    if (!types.has(name) || found.has(name)) continue;
    found.add(name);
    reach(members.get(name) ?? [], members, types, found);
  }
  return found;
}
