import type { Field } from "../../model/field.js";
import { remembered } from "../walk/remembered.js";

/** The names of the members that an object may have. */
export const namesOf = remembered(
  (fields: readonly Field[]): ReadonlySet<string> => new Set(fields.map(({ name }) => name)),
);
