import type { Route } from "./node-exchange.js";
import type { TransportRequest } from "./transport.js";

/** The headers in the form that node:http takes fastest, a list of names and values, if it may. */
export function nodeHeaders(
  { method, headers, body }: TransportRequest,
  { own, http }: Route,
): Record<string, string> | readonly string[] {
  const length = method === "GET" ? undefined : `${Buffer.byteLength(body)}`;
  // Agents of others may change headers, and know objects only.
  if (!own || !isUntouched(http.request)) {
    const record = { ...headers, "Accept-Encoding": "gzip" };
    return length ? { ...record, "Content-Length": length } : record;
  }
  const list = ["Accept-Encoding", "gzip"];
  if (length) list.push("Content-Length", length);
  for (const name in headers) list.push(name, headers[name]!);
  return list;
}

let known: unknown;
let untouched = false;

/** Whether it is Node's own: tools that trace requests put themselves in its place, and know objects only. */
function isUntouched(request: unknown): boolean {
  if (request !== known) {
    known = request;
    untouched = /(new |Construct\()ClientRequest/.test(String(request));
  }
  return untouched;
}
