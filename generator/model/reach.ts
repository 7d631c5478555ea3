import { Context } from "../load/decoder.js";
import type { Raw } from "../load/format/kinds.js";
import type { Sourced } from "../load/load-service.js";
import { buildFields } from "./build-field.js";
import type { Field } from "./model.js";
import type { StructureTypes } from "./structure-types.js";

/** Which sides of which actions reach a structure. */
export interface Reached {
  inRequests: boolean;
  inResponses: boolean;
  readonly usedBy: string[];
}

/** Which structures each side of each action reaches; needed before names, so before the model. */
export function reachOfActions(
  actions: readonly Sourced<Raw<"action">>[],
  types: StructureTypes,
): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>();
  for (const { name, value } of actions) {
    for (const side of ["input", "output"] as const) {
      const silent = new Context("", []);
      const fields = buildFields(value[side] ?? [], silent, types, () => undefined);
      for (const structure of reach(fields, types)) {
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
  fields: readonly Field[],
  types: StructureTypes,
  found = new Set<string>(),
): Set<string> {
  for (const { type } of fields) {
    if (type.structure === undefined || found.has(type.structure)) continue;
    found.add(type.structure);
    reach(types.members(type.structure), types, found);
  }
  return found;
}
