import type { Field } from "../../model/field.js";
import { typeName } from "../../view/type-name.js";
import { constraintWords } from "../../view/words/constraint-words.js";
import { clipped } from "./quoted.js";

/** What a new field takes: "integer, 1 to 100, in seconds". */
export function fieldWords(field: Field): string {
  return clipped([typeName(field.type), ...constraintWords(field)].join(", "), 160);
}
