import { isObject } from "../is-object.js";
import { issue, type Issue } from "../validation/issue.js";
import { under } from "../validation/report.js";
import { jsonValue } from "./json-value.js";

// Deeper than any request, and far less than what overflows the stack.
const MAX_DEPTH = 200;
const HALF = "has a lone surrogate";
const NOT_PLAIN = "is no plain object";

/** Lists what JSON would drop, turn into something else or refuse. Messages show no values. */
export function findUnsendable(input: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  try {
    const value = jsonValue(input);
    if (isObject(value) && !Array.isArray(value)) visit(input, undefined, issues, []);
    else complain(issues, "the request must be an object");
  } catch {
    // A getter or a toJSON of the caller's threw. What it said may hold anything, so it is dropped.
    complain(issues, "the request cannot be turned into JSON");
  }
  return issues;
}

type Key = string | number | undefined;

// Paths grow from the inside out, so a sound input costs none.
function visit(given: unknown, key: Key, issues: Issue[], ancestors: object[]): void {
  const from = issues.length;
  // A Buffer has a toJSON, which makes a list of numbers of it.
  const value = ArrayBuffer.isView(given) ? given : jsonValue(given, key);
  if (isObject(value)) visitMembers(value, issues, ancestors);
  else if (typeof value === "string") {
    if (!value.isWellFormed()) complain(issues, HALF);
  } else if (typeof value === "number") {
    if (!Number.isFinite(value)) complain(issues, "must be a finite number");
  } else if (typeof value === "function" || typeof value === "symbol") {
    complain(issues, `is a ${typeof value}`);
  } else if (value === undefined) {
    // A member that is undefined is left out; a list would get a null in its place.
    if (typeof key === "number") complain(issues, "is undefined");
  } else if (given instanceof Date) complain(issues, "is an invalid date");
  if (issues.length > from) under(issues, from, key);
}

function visitMembers(
  value: Readonly<Record<PropertyKey, unknown>>,
  issues: Issue[],
  ancestors: object[],
): void {
  if (ancestors.includes(value)) return complain(issues, "contains itself");
  if (ancestors.length >= MAX_DEPTH) return complain(issues, "is nested too deeply");
  if (ArrayBuffer.isView(value) || typeof value["arrayBuffer"] === "function") {
    return complain(issues, NOT_PLAIN);
  }
  ancestors.push(value);
  if (Array.isArray(value)) {
    // By index, because forEach skips the holes of a sparse list and JSON does not.
    for (let i = 0; i < value.length; i++) visit(value[i], i, issues, ancestors);
  } else {
    const names = Object.keys(value);
    if (names.length === 0 && !isPlain(value)) complain(issues, NOT_PLAIN);
    for (const name of names) {
      if (!name.isWellFormed()) complain(issues, HALF);
      visit(value[name], name, issues, ancestors);
    }
  }
  ancestors.pop();
}

/** Whether an object without members is meant to have none; JSON makes {} of a Map or a Promise, too. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Or that of another realm.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function complain(issues: Issue[], message: string): void {
  issues.push(issue("json", message));
}
