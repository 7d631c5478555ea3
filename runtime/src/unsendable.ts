import type { Issue } from "./validation/issue.js";

type Path = (string | number)[];

// Deeper than any request, and far less than what overflows the stack.
const MAX_DEPTH = 200;

/** Lists what JSON would drop, turn into null or refuse. Messages show no values. */
export function findUnsendable(input: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    report(issues, [], "the request must be an object");
  } else {
    visit(input, { path: [], ancestors: new Set(), issues });
  }
  return issues;
}

interface Walk {
  readonly path: Path;
  readonly ancestors: Set<object>;
  readonly issues: Issue[];
}

function visit(value: unknown, walk: Walk): void {
  switch (typeof value) {
    case "string":
    case "boolean":
      return;
    case "number":
      if (!Number.isFinite(value)) report(walk.issues, walk.path, "must be a finite number");
      return;
    case "undefined":
      // A member that is undefined is left out; a list would get a null in its place.
      if (typeof walk.path.at(-1) === "number") report(walk.issues, walk.path, "is undefined");
      return;
    case "object":
      if (value !== null) visitObject(value, walk);
      return;
    default:
      report(walk.issues, walk.path, `cannot be sent as JSON: it is a ${typeof value}`);
  }
}

function visitObject(value: object, walk: Walk): void {
  const { path, ancestors, issues } = walk;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) report(issues, path, "is an invalid date");
    return;
  }
  // JSON.stringify sends what toJSON returns, not the members.
  if ("toJSON" in value && typeof value.toJSON === "function") return;
  if (ancestors.has(value)) return report(issues, path, "refers back to what it is part of");
  if (ancestors.size >= MAX_DEPTH) return report(issues, path, "is nested too deeply");
  ancestors.add(value);
  visitMembers(value, walk);
  ancestors.delete(value);
}

function visitMembers(value: object, walk: Walk): void {
  if (Array.isArray(value)) {
    // By index, because forEach skips the holes of a sparse list and JSON does not.
    for (let index = 0; index < value.length; index++) visitMember(index, value[index], walk);
  } else {
    for (const [key, member] of Object.entries(value)) visitMember(key, member, walk);
  }
}

function visitMember(step: string | number, value: unknown, walk: Walk): void {
  walk.path.push(step);
  visit(value, walk);
  walk.path.pop();
}

function report(issues: Issue[], path: Path, message: string): void {
  issues.push({ code: "json", path: [...path], message, severity: "error" });
}
