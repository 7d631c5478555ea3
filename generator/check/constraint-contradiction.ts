import { enumValue } from "./conform/conform-limits.js";
import {
  boundContradictions,
  contradictions,
  enumContradictions,
  type Contradiction,
} from "./limits/contradictions.js";
import { everyLimits, type LimitsPlace } from "./limits/every-limits.js";
import type { Lint } from "./lint.js";

/** Limits that exclude each other refuse every request, and come from a misread document. */
export const constraintContradiction: Lint = (model, report) => {
  for (const place of everyLimits(model)) {
    const { field, limits, restriction, file, path } = place;
    const found = restriction ? withRestriction(place) : contradictions(limits, field.type.base);
    for (const { at, detail } of found) {
      report("constraint-contradiction", { detail }, { file, path: [...path, ...at] });
    }
  }
};

/** A rule's limits hold together with the field's own, whose faults are told where they stand. */
function* withRestriction({ field, restriction }: LimitsPlace): Generator<Contradiction> {
  const { base } = field.type;
  const { enum: values, open, ...own } = field.constraints;
  const both = { ...own, ...restriction };
  const told = new Set([...boundContradictions(own)].map(({ detail }) => detail));
  for (const { at, detail } of boundContradictions(both)) {
    if (!told.has(detail)) yield { at: Object.hasOwn(restriction!, at[0]!) ? at : [], detail };
  }
  yield* enumContradictions(both, base);
  const { min = -Infinity, max = Infinity } = both;
  if (own.ranges?.every(([least, most]) => most < min || least > max)) {
    yield { at: [], detail: "they leave none of the field's own ranges" };
  }
  if (!values || open) return;
  const known = values.map(({ value }) => enumValue(value, base));
  for (const [index, value] of (restriction!.enum ?? []).entries()) {
    if (known.includes(value)) continue;
    yield { at: ["enum", index], detail: `${String(value)} is not in the field's own enum` };
  }
}
