import type { Type } from "../model/field.js";

/** `string`, `McuLayout[]`: a type as specs and `inspect` write it. */
export function typeName({ base, structure, list }: Type): string {
  return `${structure ?? base}${list ? "[]" : ""}`;
}
