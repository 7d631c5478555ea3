/** What JSON has in place of a value: what its toJSON gives, if it has one. */
export function jsonValue(value: unknown, key: string | number = ""): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === "function" ? (toJSON.call(value, String(key)) as unknown) : value;
}
