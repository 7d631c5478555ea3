import type { Data } from "../load/scalars.js";

/** Whether two pieces of data are the same; the order of keys says nothing. */
export function dataEqual(a: Data | undefined, b: Data | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item: Data, i) => dataEqual(item, b[i] as Data));
  }
  const [left, right] = [a as Record<string, Data>, b as Record<string, Data>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && dataEqual(left[key], right[key]))
  );
}
