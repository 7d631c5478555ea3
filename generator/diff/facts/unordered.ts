import { compareText } from "../../diagnostics/diagnostic.js";
import type { Data } from "../../load/scalars.js";
import { canonical } from "../canonical.js";

/** The same data with its lists sorted, for lists that are sets: their order says nothing. */
export function unordered(value: Data): Data {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value))
    return (value as readonly Data[])
      .map((item) => [canonical(unordered(item)), unordered(item)] as const)
      .sort(([a], [b]) => compareText(a, b))
      .map(([, item]) => item);
  return Object.fromEntries(
    Object.entries(value as { readonly [key: string]: Data }).map(([key, member]) => [
      key,
      unordered(member),
    ]),
  );
}
