import { ValidationError } from "../errors/validation-error.js";
import { findUnsendable } from "../json/find-unsendable.js";
import { issue, type Issue } from "../validation/issue.js";
import type { FormCall } from "./request-form.js";

/**
 * Puts an input into its form; a ValidationError for what cannot be sent, checks switched off or
 * not.
 */
export function writeInput<T>(
  { call, input }: FormCall,
  write: (input: object) => T,
  check: (input: unknown) => readonly Issue[] = findUnsendable,
): T {
  let issues: readonly Issue[];
  try {
    issues = check(input);
    if (issues.length === 0) return write(input as object);
  } catch {
    // Text beyond what strings can hold, or a getter that throws. What it said may hold anything.
    issues = [issue("json", "the request cannot be put into its form")];
  }
  throw new ValidationError(call, issues);
}
