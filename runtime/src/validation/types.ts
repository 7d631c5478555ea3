import type { Issue } from "./issue.js";
import { report, under, wrongType, type Key } from "./report.js";

/** Marks a member that must be given. */
export const REQUIRED = true;

/** Any object: what a structure is before its members are known. */
export interface Structure {
  readonly [member: string]: unknown;
}

/** Checks a structure's members and adds what is wrong to `issues`. */
export type Check = (value: unknown, issues: Issue[]) => void;

/*
 * Each check below returns how many members it saw: 1 if the value was given, else 0. Their sum is
 * held against the number of members there are, which finds unknown names without looking each up.
 */

export function text(issues: Issue[], key: Key, value: unknown, required = false): number {
  if (value === undefined) return absent(issues, key, required);
  if (typeof value !== "string") wrongType(issues, key, "text", value);
  return 1;
}

export function integer(issues: Issue[], key: Key, value: unknown, required = false): number {
  if (value === undefined) return absent(issues, key, required);
  if (!Number.isInteger(value)) {
    if (typeof value === "number") report(issues, key, "type", "must be an integer");
    else wrongType(issues, key, "an integer", value);
  }
  return 1;
}

export function float(issues: Issue[], key: Key, value: unknown, required = false): number {
  if (value === undefined) return absent(issues, key, required);
  if (typeof value !== "number") wrongType(issues, key, "a number", value);
  else if (!Number.isFinite(value)) report(issues, key, "type", "must be a finite number");
  return 1;
}

export function flag(issues: Issue[], key: Key, value: unknown, required = false): number {
  if (value === undefined) return absent(issues, key, required);
  if (typeof value !== "boolean") wrongType(issues, key, "true or false", value);
  return 1;
}

export function structure(
  issues: Issue[],
  key: string | number,
  value: unknown,
  check: Check,
  required = false,
): number {
  if (value === undefined) return absent(issues, key, required);
  const from = issues.length;
  check(value, issues);
  if (issues.length > from) under(issues, from, key);
  return 1;
}

/** A list; `item` checks one item, at its index. */
export function list(
  issues: Issue[],
  key: string | number,
  value: unknown,
  item: (issues: Issue[], index: number, value: unknown) => unknown,
  required = false,
): number {
  if (value === undefined) return absent(issues, key, required);
  if (!Array.isArray(value)) {
    wrongType(issues, key, "a list", value);
    return 1;
  }
  const from = issues.length;
  for (let i = 0; i < value.length; i++) {
    if (value[i] === undefined) wrongType(issues, i, "an item", undefined);
    else item(issues, i, value[i]);
  }
  if (issues.length > from) under(issues, from, key);
  return 1;
}

/** A list of structures. */
export function structures(
  issues: Issue[],
  key: string | number,
  value: unknown,
  check: Check,
  required = false,
): number {
  return list(
    issues,
    key,
    value,
    (_, index, item) => structure(issues, index, item, check),
    required,
  );
}

export function isStructure(value: unknown, issues: Issue[]): value is Structure {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return true;
  wrongType(issues, [], "an object", value);
  return false;
}

/** Reports members that are not among `names`, when there are more than the `known` ones seen. */
export function noOthers(
  issues: Issue[],
  value: Structure,
  known: number,
  names: readonly string[],
): void {
  const given = Object.keys(value);
  if (given.length === known) return;
  for (const name of given) {
    if (value[name] !== undefined && !names.includes(name)) {
      report(issues, name, "unknown", "is not a known parameter");
    }
  }
}

function absent(issues: Issue[], key: Key, required: boolean): number {
  if (required) report(issues, key, "required", "is required");
  return 0;
}
