import type { RawField } from "../../load/format/field.js";
import type { RawSpec } from "../../load/load-service.js";
import type { DraftedSpec } from "../drafted-spec.js";

/**
 * The structures that something goes on naming after a merge: upstream does, or what a person wrote
 * and upstream does not have any more, which stays as a tombstone.
 */
export function namedStructures(spec: RawSpec, next: DraftedSpec): ReadonlySet<string> {
  const named = new Set<string>();
  const take = (fields: readonly RawField[] = []): void => {
    for (const { type } of fields) named.add(type.replace("[]", ""));
  };
  for (const { name, value } of spec.actions) {
    if (value.draft && !next.actions.has(name)) continue;
    take(value.input);
    take(value.output);
  }
  for (const { name, value } of spec.structures) {
    if (value.draft && !next.structures.has(name)) continue;
    take(value.members.filter((member) => member.type.replace("[]", "") !== name));
  }
  return named;
}
