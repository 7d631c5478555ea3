import type { Data } from "../../load/scalars.js";
import { BareRecord } from "../bare-record.js";

type Input = Readonly<Record<string, Data>>;

/**
 * A request without the members that are null: the documents say of a parameter that "is null" what
 * they say of one that is left out. A null among the items of a list stays, as something wrong.
 */
export function withoutNulls(input: Input): Input {
  return dropNulls(input) as Input;
}

/** The value itself where there is nothing to drop: most requests have no null. */
function dropNulls(value: Data): Data {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return changed(value, value.map(dropNulls));
  const kept = new BareRecord();
  let same = true;
  for (const [name, member] of Object.entries(value)) {
    if (member === null) same = false;
    else {
      kept[name] = dropNulls(member);
      same &&= kept[name] === member;
    }
  }
  return same ? value : kept;
}

function changed(before: readonly Data[], after: readonly Data[]): readonly Data[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}
