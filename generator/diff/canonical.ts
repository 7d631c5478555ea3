import { compareText } from "../diagnostics/diagnostic.js";
import type { Data } from "../load/scalars.js";

/** Data as JSON on one line with sorted keys: equal data, equal text. */
export function canonical(value: Data): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const members = Object.keys(value)
    .sort(compareText)
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`);
  return `{${members.join(",")}}`;
}

function isList(value: object): value is readonly Data[] {
  return Array.isArray(value);
}
