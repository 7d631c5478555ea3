export type DataRecord = Readonly<Record<string, unknown>>;

/** What JSON calls an object. */
export function isRecord(value: unknown): value is DataRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own members only: a field may be called `constructor`, which every object inherits. */
export function ownValue(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
