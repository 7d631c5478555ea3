import type { Call } from "./action.js";
import { ValidationError } from "./errors/validation-error.js";
import { findUnsendable } from "./unsendable.js";
import type { Issue } from "./validation/issue.js";

/** The documented limit of a JSON request signed with TC3-HMAC-SHA256. */
export const MAX_REQUEST_BYTES: number = 10 * 1024 * 1024;

/** The input as JSON; a {@link ValidationError} if it cannot be sent, checks switched off or not. */
export function requestBody(call: Call, input: unknown): string {
  const issues = findUnsendable(input);
  if (issues.length > 0) throw new ValidationError(call, issues);
  const body = stringify(call, input);
  if (exceeds(body, MAX_REQUEST_BYTES)) {
    const message = `takes more than ${MAX_REQUEST_BYTES} bytes as JSON, the limit of the service`;
    throw new ValidationError(call, [refusal("size", message)]);
  }
  return body;
}

function stringify(call: Call, input: unknown): string {
  try {
    return JSON.stringify(input);
  } catch {
    // A getter or a toJSON of the caller's threw. What it said may hold anything, so it is dropped.
    throw new ValidationError(call, [refusal("json", "cannot be turned into JSON")]);
  }
}

function exceeds(text: string, bytes: number): boolean {
  // No character takes more than three bytes per UTF-16 unit: nearly all texts need no encoding.
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}

function refusal(code: string, message: string): Issue {
  return { code, path: [], message: `the request ${message}`, severity: "error" };
}
