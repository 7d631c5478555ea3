import type { Route } from "./route.js";
import type { TransportRequest } from "./transport.js";

/** The headers in the form that node:http takes fastest: name, value, name, value. */
export function nodeHeaders(
  { method, headers, body }: TransportRequest,
  route: Route,
): readonly string[] | Record<string, string> {
  const list: string[] = [];
  for (const name in headers) list.push(name, headers[name]!);
  list.push("Accept-Encoding", "gzip");
  if (method !== "GET") list.push("Content-Length", String(Buffer.byteLength(body)));
  if (route.authorization) list.push("Proxy-Authorization", route.authorization);
  if (takesLists(route)) return list;
  const record: Record<string, string> = {};
  for (let i = 0; i < list.length; i += 2) record[list[i]!] = list[i + 1]!;
  return record;
}

let known: unknown;
let untouched = false;

/**
 * Whether a list will reach Node as it is. Tools that trace requests put themselves in the place of
 * `request`, and agents of others change headers; both know objects only.
 */
function takesLists({ ownAgent, http }: Route): boolean {
  if (http.request !== known) {
    known = http.request;
    untouched = /\b(new |ReflectConstruct\()ClientRequest\b/.test(String(known));
  }
  return ownAgent && untouched;
}
