import { ValidationError } from "../errors/validation-error.js";
import { findUnsendable } from "../json/find-unsendable.js";
import type { FormCall } from "./request-form.js";

/**
 * Puts an input into its form; a ValidationError for what cannot be sent, checks switched off or
 * not.
 */
export function writeInput<T>({ call, input }: FormCall, write: (input: object) => T): T {
  const issues = findUnsendable(input);
  if (issues.length > 0) throw new ValidationError(call, issues);
  try {
    return write(input as object);
  } catch {
    // Text beyond what strings can hold, or a getter that throws at the second look.
    const message = "the request cannot be put into its form";
    throw new ValidationError(call, [{ code: "json", path: [], message, severity: "error" }]);
  }
}
