import { toJson } from "../../../runtime/src/json/to-json.js";
import { ownValue } from "../../check/conform/record.js";
import { everyValue } from "../../check/conform/rule-path.js";
import type { Data } from "../../load/scalars.js";
import type { FieldPath, Step } from "../../model/field.js";
import type { Values } from "./thing.js";

/** The value at the end of some steps that enter no list. */
export function valueAlong(root: unknown, steps: readonly Step[]): Data | undefined {
  let value = root;
  for (const { name } of steps) value = ownValue(value, name);
  return value as Data | undefined;
}

/** What has no value does not count: nothing, null, or an empty text. */
export function isGiven(value: unknown): value is Data {
  return value !== undefined && value !== null && value !== "";
}

/** A value to compare by: 1 and "1" are alike. */
export function textOf(value: Data): string {
  return typeof value === "object" ? toJson(value) : String(value);
}

/** The values of a property as texts to compare; several where its path enters lists. */
export function textsOf(data: Values, { steps }: FieldPath): readonly string[] {
  if (steps.every(({ list }) => !list)) {
    const value = valueAlong(data, steps);
    return isGiven(value) ? [textOf(value)] : [];
  }
  return [...everyValue(data, steps)].flatMap(({ value }) =>
    isGiven(value) ? [textOf(value)] : [],
  );
}
