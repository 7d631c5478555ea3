import type { RawField } from "../../load/format/field.js";
import type { DraftSpec } from "../draft/draft-spec.js";
import type { DraftField } from "../emit/drafted.js";
import type { DoubtedKeys } from "./doubted-keys.js";
import { mapFields } from "./map-fields.js";

/**
 * The same spec without the derived keys that are in doubt. What upstream says outright stays. An
 * enum stays as well, open from now on: its values are values, they are just not all.
 */
export function withoutDoubted(spec: DraftSpec, doubted: DoubtedKeys): DraftSpec {
  return mapFields(spec, (field, { owner }) =>
    settledField(field, doubted.get(`${owner}/${field.name}`)),
  );
}

function settledField(
  field: DraftField,
  doubted: ReadonlySet<keyof RawField> | undefined,
): DraftField {
  const wrong = (field.derived ?? []).filter((key) => doubted?.has(key as keyof RawField));
  if (wrong.length === 0) return field;
  const gone = wrong.filter((key) => key !== "enum");
  const kept = Object.entries(field).filter(([key]) => !gone.includes(key));
  const derived = field.derived!.filter((key) => !gone.includes(key));
  return {
    ...(Object.fromEntries(kept) as unknown as DraftField),
    ...(wrong.includes("enum") && { open: true as const }),
    derived: wrong.includes("enum") ? [...derived, "open"] : derived,
  };
}
