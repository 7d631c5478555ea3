import type { Issue } from "./issue.js";
import { report, under, wrongType, type Key } from "./report.js";

/** Any object: what a structure is before its members are known. */
export interface Structure {
  readonly [member: string]: unknown;
}

/** Checks a structure and adds what is wrong with it to `issues`, below `key` if it has one. */
export type Check = (value: unknown, issues: Issue[], key?: string | number) => void;

/*
 * Generated code calls the first four only for values that they refuse, so that a good value costs
 * no call. Items of lists go through them in any case.
 */

export function text(issues: Issue[], key: Key, value: unknown): void {
  if (typeof value !== "string") wrongType(issues, key, "text", value);
}

export function integer(issues: Issue[], key: Key, value: unknown): void {
  if (typeof value === "bigint" || Number.isSafeInteger(value)) return;
  if (!Number.isInteger(value)) return wrongType(issues, key, "an integer", value);
  // Beyond that, a number may stand for several integers, and which one was meant is lost.
  report(issues, key, "type", "must be a bigint, since it is beyond 2^53 - 1");
}

export function float(issues: Issue[], key: Key, value: unknown): void {
  if (typeof value !== "bigint" && !Number.isFinite(value))
    wrongType(issues, key, "a finite number", value);
}

export function flag(issues: Issue[], key: Key, value: unknown): void {
  if (typeof value !== "boolean") wrongType(issues, key, "true or false", value);
}

/** A list; `item` checks one item, at its index. */
export function list(
  issues: Issue[],
  key: string | number,
  value: unknown,
  item: (issues: Issue[], index: number, value: unknown) => void,
): void {
  if (!Array.isArray(value)) return wrongType(issues, key, "a list", value);
  const from = issues.length;
  for (let i = 0; i < value.length; i++) item(issues, i, value[i]);
  if (issues.length > from) under(issues, from, key);
}

/** A list of structures. */
export function structures(
  issues: Issue[],
  key: string | number,
  value: unknown,
  check: Check,
): void {
  if (!Array.isArray(value)) return wrongType(issues, key, "a list", value);
  const from = issues.length;
  for (let i = 0; i < value.length; i++) check(value[i], issues, i);
  if (issues.length > from) under(issues, from, key);
}

export function isStructure(
  value: unknown,
  issues: Issue[],
  key?: string | number,
): value is Structure {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return true;
  wrongType(issues, key ?? [], "an object", value);
  return false;
}

/**
 * Reports members that are not among `names`. Generated code counts members first, so that looking
 * each up is left to requests that hold something else.
 */
export function noOthers(issues: Issue[], value: Structure, names: readonly string[]): void {
  for (const name of Object.keys(value)) {
    if (value[name] !== undefined && !names.includes(name)) {
      report(issues, name, "unknown", "is not a known parameter");
    }
  }
}
