import type { Type } from "../model/field.js";
import type { FieldFact } from "./fact.js";
import { sameShape } from "./same-shape.js";

export type TypeMove =
  | "widened"
  | "narrowed"
  | "became-list"
  | "became-single"
  | "structure-renamed"
  | "structure-replaced"
  | "changed";

/** How the type of a field changed, as far as values of the one are values of the other. */
export function typeMove({ before, after, models }: FieldFact): TypeMove {
  if (!before || !after) return "changed";
  const [from, to] = [before.type, after.type];
  if (from.list !== to.list) {
    if (!sameItem(from, to)) return "changed";
    return to.list ? "became-list" : "became-single";
  }
  if (from.base === "structure" && to.base === "structure")
    return sameShape(models, from.structure!, to.structure!)
      ? "structure-renamed"
      : "structure-replaced";
  if (contains(to, from)) return "widened";
  return contains(from, to) ? "narrowed" : "changed";
}

function sameItem(a: Type, b: Type): boolean {
  return a.base === b.base && a.structure === b.structure;
}

/** Every integer is a float, and `any` is anything. */
function contains(wide: Type, narrow: Type): boolean {
  return wide.base === "any" || (wide.base === "float" && narrow.base === "integer");
}
