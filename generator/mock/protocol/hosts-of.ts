import { headerOf, type HttpRequest } from "./http-request.js";

/**
 * The hosts that a request may have been signed for: the one it names, and, where that has a port,
 * the same without. Services have no ports, so that some clients know none when they sign.
 */
export function hostsOf(request: HttpRequest): readonly string[] {
  const host = (headerOf(request, "host") ?? "").trim();
  const bare = host.replace(/:\d+$/, "");
  return bare === host ? [host] : [host, bare];
}
