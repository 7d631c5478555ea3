import type { SignedRequest } from "../../../runtime/src/portable.js";

/** A signed request as it would go over the wire. */
export function rawRequest({ method, path, headers, body }: SignedRequest): string {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path} HTTP/1.1`, ...lines, "", text].join("\n");
}
