import type { Data } from "../../load/scalars.js";

export function isObject(value: Data): value is Readonly<Record<string, Data>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
