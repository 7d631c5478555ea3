import { isObject } from "../is-object.js";
import type { Issue } from "../validation/issue.js";
import { under } from "../validation/report.js";
import { jsonValue } from "./json-value.js";

// Deeper than any request, and far less than what overflows the stack.
const MAX_DEPTH = 200;

/** Lists what JSON would drop, turn into something else or refuse. Messages show no values. */
export function findUnsendable(input: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  try {
    const value = jsonValue(input, "");
    if (isObject(value) && !Array.isArray(value)) {
      visit(input, undefined, issues, []);
    } else complain(issues, "the request must be an object");
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
  const value = jsonValue(given, key);
  switch (typeof value) {
    case "string":
      if (!value.isWellFormed()) complain(issues, "holds half a character (a lone surrogate)");
      break;
    case "number":
      if (!Number.isFinite(value)) complain(issues, "must be a finite number");
      break;
    case "object":
      if (value !== null) visitObject(value, issues, ancestors);
      else if (given instanceof Date) complain(issues, "is an invalid date");
      break;
    case "undefined":
      // A member that is undefined is left out; a list would get a null in its place.
      if (typeof key === "number") complain(issues, "is undefined");
      break;
    case "function":
    case "symbol":
      complain(issues, `cannot be sent as JSON: it is a ${typeof value}`);
  }
  if (issues.length > from) under(issues, from, key);
}

function visitObject(value: object, issues: Issue[], ancestors: object[]): void {
  if (ancestors.includes(value)) return complain(issues, "refers back to what it is part of");
  if (ancestors.length >= MAX_DEPTH) return complain(issues, "is nested too deeply");
  if (isOpaque(value)) return complain(issues, "is no plain object: JSON would lose what it holds");
  ancestors.push(value);
  if (Array.isArray(value)) {
    // By index, because forEach skips the holes of a sparse list and JSON does not.
    for (let index = 0; index < value.length; index++) {
      visit(value[index], index, issues, ancestors);
    }
  } else {
    for (const name of Object.keys(value)) {
      if (!name.isWellFormed()) complain(issues, "has a name with half a character");
      visit((value as Record<string, unknown>)[name], name, issues, ancestors);
    }
  }
  ancestors.pop();
}

function isOpaque(value: object): boolean {
  return value instanceof Map || value instanceof Set || ArrayBuffer.isView(value);
}

function complain(issues: Issue[], message: string): void {
  issues.push({ code: "json", path: [], message, severity: "error" });
}
