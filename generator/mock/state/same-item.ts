import { isRecord, ownValue } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import { textOf } from "./property-value.js";

/** Whether two structures are about the same: { SkillGroupId: 7, Priority: 1 } and { SkillGroupId: 7 }. */
export function sameItem(one: Data, two: Data): boolean {
  if (!isRecord(one) || !isRecord(two)) return false;
  return Object.entries(one).some(([name, value]) => {
    const other = ownValue(two, name);
    return isIdName(name) && other !== undefined && textOf(value as Data) === textOf(other as Data);
  });
}

export function isIdName(name: string): boolean {
  return /I[dD]$/.test(name);
}
