import type { Data } from "../../load/scalars.js";
import { BareRecord } from "../bare-record.js";

type Input = Readonly<Record<string, Data>>;

/**
 * A request without the members that are null: the documents say of a parameter that "is null" what
 * they say of one that is left out. A null among the items of a list stays, as something wrong.
 */
export function withoutNulls(input: Input): Input {
  // Most requests have no null: those are not copied.
  return hasNull(input) ? (dropNulls(input) as Input) : input;
}

function hasNull(value: Data): boolean {
  if (value === null) return true;
  if (typeof value !== "object") return false;
  return (Array.isArray(value) ? (value as readonly Data[]) : Object.values(value)).some(hasNull);
}

function dropNulls(value: Data): Data {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(dropNulls);
  const kept = new BareRecord();
  for (const [name, member] of Object.entries(value)) {
    if (member !== null) kept[name] = dropNulls(member);
  }
  return kept;
}
