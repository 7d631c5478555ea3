import { constraintContradiction } from "../../check/constraint-contradiction.js";
import { constraintMisplaced } from "../../check/constraint-misplaced.js";
import { defaultInvalid } from "../../check/default-invalid.js";
import { enumValueType } from "../../check/enum-value-type.js";
import { collect } from "../../check/lint.js";
import { patternSlow } from "../../check/pattern-slow.js";
import { patternUnanchored } from "../../check/pattern-unanchored.js";
import { constraintKeys } from "../../load/format/field.js";
import type { DraftSpec } from "../draft/draft-spec.js";
import type { DraftField } from "../emit/drafted.js";
import { metadataModel } from "../metadata-model.js";
import { mapFields } from "./map-fields.js";

/** What `check` has to say of limits. It would be said of files that nobody has written yet. */
const LINTS = [
  constraintContradiction,
  constraintMisplaced,
  defaultInvalid,
  enumValueType,
  patternSlow,
  patternUnanchored,
];

/** Drops the limits of fields for which they make no sense, and notes it. */
export function settleLimits(spec: DraftSpec): DraftSpec {
  const limited = onlyLimited(spec);
  const findings = collect(LINTS, metadataModel(limited), limited);
  if (findings.length === 0) return spec;
  const wrong = new Set(findings.map(({ file, path }) => [file, ...path.slice(0, 2)].join("\n")));
  return mapFields(spec, (field, { file, key }) =>
    wrong.has([file, key, field.name].join("\n")) ? withoutLimits(field) : field,
  );
}

/** The same with nothing but the fields that are in question: mostly few. */
function onlyLimited(spec: DraftSpec): DraftSpec {
  const limited = (fields: readonly DraftField[] = []): readonly DraftField[] =>
    fields.filter((field) => Object.keys(field).some(isLimit));
  return {
    ...spec,
    actions: spec.actions.map((one) => {
      const { input, output } = one.value;
      return { ...one, value: { ...one.value, input: limited(input), output: limited(output) } };
    }),
    structures: spec.structures.map((one) => ({
      ...one,
      value: { ...one.value, members: limited(one.value.members) },
    })),
  };
}

function withoutLimits(field: DraftField): DraftField {
  const kept = Object.fromEntries(
    Object.entries(field).filter(([key]) => !isLimit(key) && key !== "derived"),
  );
  return {
    ...(kept as unknown as DraftField),
    note: "What upstream says of its values contradicts itself, and is left out.",
  };
}

function isLimit(key: string): boolean {
  return Object.hasOwn(constraintKeys, key) || key === "unit" || key === "default";
}
