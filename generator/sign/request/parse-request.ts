import { parseCurl } from "./parse-curl.js";
import { parseHar } from "./parse-har.js";
import { parseRawRequest } from "./parse-raw-request.js";
import type { ReadNamedFile } from "./read-named-file.js";
import type { ReadRequest } from "./read-request.js";
import { RequestProblem } from "./request-problem.js";

/** A request in any of the forms in which people have it: a curl command, HTTP, an entry of a HAR. */
export function parseRequest(input: string | Uint8Array, read: ReadNamedFile): ReadRequest {
  const text = typeof input === "string" ? input : new TextDecoder().decode(input);
  if (text.trim() === "") throw new RequestProblem("there is no request: it is empty");
  if (isCurl(text)) return parseCurl(text, read);
  return /^\s*\{/.test(text) ? parseHar(text) : parseRawRequest(input);
}

/** Whether a text is a curl command: perhaps with a prompt, variables or sudo in front. */
export function isCurl(text: string): boolean {
  return /^\s*(?:#[^\n]*\n\s*)*(?:[$%>]\s+)?(?:\w+=\S*\s+)*(?:\S*[\\/])?curl(?:\.exe)?(?:\s|$)/.test(
    text,
  );
}
