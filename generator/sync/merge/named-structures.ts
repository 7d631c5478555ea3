import type { RawField } from "../../load/format/field.js";
import type { RawSpec } from "../../load/load-service.js";
import type { DraftedSpec } from "../drafted-spec.js";
import { SIDES, type Group, type Side, type Upstream } from "../upstream/upstream.js";
import { fieldsOf } from "./merge-items.js";

/**
 * The structures that something goes on naming after a merge: upstream does, or what a person wrote
 * and upstream does not have any more, which stays as a tombstone.
 */
export function namedStructures(
  spec: RawSpec,
  last: Upstream,
  next: DraftedSpec,
): ReadonlySet<string> {
  const named = new Set<string>();
  for (const group of ["actions", "structures"] as const) {
    for (const { name, value } of spec[group]) {
      const upstream = next[group].get(name);
      if (value.draft && !upstream) continue;
      for (const side of SIDES[group]) {
        const types = new Map(
          (upstream ? fieldsOf(upstream, side) : []).map((field) => [field.name, field.type]),
        );
        for (const field of fieldsOf(value, side)) {
          const was = baseType(last, group, name, side, field.name);
          const type = lastingType(field, was, types.get(field.name));
          // What contains itself needs nobody else to go.
          if (type !== undefined && type !== name) named.add(type);
        }
      }
    }
  }
  return named;
}

/** The type that a field goes on having, besides upstream's own. */
function lastingType(
  { type, draft }: RawField,
  was: unknown,
  is: string | undefined,
): string | undefined {
  if (is === undefined) return draft ? undefined : bare(type);
  return bare(type === was ? is : type);
}

function baseType(last: Upstream, group: Group, item: string, side: Side, field: string): unknown {
  return last[group].get(item)?.sides.get(side)?.get(field)?.facts.type;
}

function bare(type: string): string {
  return type.replace("[]", "");
}
