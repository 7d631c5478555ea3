import type { Data } from "../../load/scalars.js";
import type { Constraints, Field } from "../../model/field.js";
import type { About } from "./collector.js";
import { pairs } from "./pairs.js";
import { unordered } from "./unordered.js";

/** The limits that are values by themselves, each compared on its own. */
export const LIMITS = [
  "min",
  "max",
  "exclusiveMin",
  "exclusiveMax",
  "multipleOf",
  "ranges",
  "notValues",
  "minLength",
  "maxLength",
  "maxBytes",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
] as const satisfies readonly (keyof Constraints)[];

export type LimitKey = (typeof LIMITS)[number];

export function compareLimits(
  { constraints: before }: Field,
  { constraints: after }: Field,
  about: About<Field>,
): void {
  for (const key of LIMITS)
    about.differs("field-limit", limit(before, key), limit(after, key), { key });
  about.differs("field-format", before.format, after.format);
  compareEnums(before, after, about);
}

function limit(constraints: Constraints, key: LimitKey): Data | undefined {
  const value = constraints[key];
  return value === undefined ? undefined : unordered(value as Data);
}

/** An enum comes or goes as a whole; one that stays gains and loses values. */
function compareEnums(before: Constraints, after: Constraints, about: About<Field>): void {
  if (!before.enum || !after.enum) {
    about.differs("field-enum", values(before), values(after));
    return;
  }
  about.differs("field-open", before.open ?? false, after.open ?? false);
  const named = (constraints: Constraints): readonly (readonly [string, string])[] =>
    (constraints.enum ?? []).map(({ value }) => [value, value]);
  for (const [, pair] of pairs(named(before), named(after)))
    about.differs("field-enum-value", pair.before, pair.after);
}

function values({ enum: all, open }: Constraints): Data | undefined {
  if (!all) return undefined;
  return { values: unordered(all.map(({ value }) => value)), ...(open && { open }) };
}
