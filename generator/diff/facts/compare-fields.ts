import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import { typeName } from "../../view/type-name.js";
import type { Direction } from "../fact.js";
import type { About, Collector } from "./collector.js";
import { compareDeprecation } from "./compare-deprecation.js";
import { compareLimits } from "./compare-limits.js";
import { compareRules } from "./compare-rules.js";
import { pairs } from "./pairs.js";
import { fieldShape } from "./shape.js";
import { unordered } from "./unordered.js";

/** Fields of one map on both sides: by their names, their order says nothing. */
export interface FieldList {
  /** `actions/X/input`, `structures/S`. */
  readonly path: string;
  readonly direction: Direction;
  readonly inJson?: boolean;
}

export function compareFields(
  { before, after }: { readonly before: readonly Field[]; readonly after: readonly Field[] },
  list: FieldList,
  collector: Collector,
): void {
  const named = (fields: readonly Field[]): readonly (readonly [string, Field])[] =>
    fields.map((field) => [field.name, field]);
  for (const [name, pair] of pairs(named(before), named(after))) {
    const path = `${list.path}/${name}`;
    const about = collector.about(path, list.direction, pair, list.inJson ?? false);
    if (pair.before && pair.after) compareField(pair.before, pair.after, about);
    else about.differs("field", shape(pair.before), shape(pair.after));
  }
}

function shape(field: Field | undefined): Data | undefined {
  return field && fieldShape(field);
}

function compareField(before: Field, after: Field, about: About<Field>): void {
  about.differs("field-type", typeName(before.type), typeName(after.type));
  comparePresence(before, after, about);
  compareLimits(before, after, about);
  about.differs("field-unit", before.unit, after.unit);
  compareJson(before, after, about);
  compareDeprecation("field-deprecation", before, after, about);
  about.differs("field-hidden", before.hidden, after.hidden);
  about.differs("field-sensitive", before.sensitive, after.sensitive);
  about.differs("field-docs", words(before, after), words(after, before));
}

/** Whether it has to be there: said of requests in one way, of answers in another. */
function comparePresence(before: Field, after: Field, about: About<Field>): void {
  const request = narrowed(about.direction, "request");
  const response = narrowed(about.direction, "response");
  if (request) {
    about.differs("field-required", before.required, after.required, { direction: request });
    about.differs("field-default", before.default, after.default, { direction: request });
  }
  if (response) {
    about.differs("field-nullable", before.nullable, after.nullable, { direction: response });
    about.differs("field-optional", before.optional, after.optional, { direction: response });
  }
}

/** The part of a direction that a fact is about; undefined where it has none. */
function narrowed(direction: Direction, part: "request" | "response"): Direction | undefined {
  if (direction === "none") return "none";
  return direction === "both" || direction === part ? part : undefined;
}

function compareJson(before: Field, after: Field, about: About<Field>): void {
  about.differs("field-json", before.json ? true : undefined, after.json ? true : undefined);
  if (!before.json || !after.json) return;
  const { path, direction, collector } = about;
  compareFields(
    { before: before.json.members, after: after.json.members },
    { path, direction, inJson: true },
    collector,
  );
  if (narrowed(direction, "request"))
    compareRules("field-rule", before.json.rules, after.json.rules, about);
}

/** All that is said in words, as far as something is said; of enum values, those that the other has, too. */
function words(
  { doc, caution, whenAbsent, whenEmpty, from, constraints }: Field,
  other: Field,
): Data {
  const shared = new Set(other.constraints.enum?.map(({ value }) => value));
  const values = (constraints.enum ?? []).filter((one) => one.doc !== "" && shared.has(one.value));
  return {
    doc,
    ...(caution !== undefined && { caution }),
    ...(whenAbsent !== undefined && { whenAbsent }),
    ...(whenEmpty !== undefined && { whenEmpty }),
    ...(from.length > 0 && { from: unordered(from) }),
    ...(values.length > 0 && {
      values: Object.fromEntries(values.map((one) => [one.value, one.doc])),
    }),
  };
}
