import type { Call } from "../action.js";
import { ValidationError } from "../errors/validation-error.js";
import { issue } from "../validation/issue.js";

/** What the service takes at most, in bytes. */
export const MAX_GET: number = 32 * 1024;
export const MAX_V1_POST: number = 1024 * 1024;
export const MAX_TC3_POST: number = 10 * 1024 * 1024;

/** Throws a ValidationError for a query or a body beyond its limit: the service would cut it off. */
export function checkSize(
  call: Call,
  content: string | { readonly size: number },
  limit: number,
): void {
  if (bytesOf(content, limit) <= limit) return;
  const message = `the request takes more than ${limit} bytes`;
  throw new ValidationError(call, [issue("size", message)]);
}

function bytesOf(content: string | { readonly size: number }, limit: number): number {
  if (typeof content !== "string") return content.size;
  // No character takes more than three bytes per UTF-16 unit: nearly all texts need no encoding.
  return content.length * 3 <= limit ? 0 : new TextEncoder().encode(content).length;
}
