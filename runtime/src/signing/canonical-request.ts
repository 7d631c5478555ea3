import { sha256Hex } from "./digest.js";

/** The parts of a request that its signature covers. */
export interface SignableRequest {
  readonly method: string;
  /** What follows the question mark of the URL; empty for POST. */
  readonly query?: string;
  /** The headers to sign, as they are sent: at least content-type and host. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it is sent; empty for GET. */
  readonly payload: string | Uint8Array;
}

/** Step 1 of TC3-HMAC-SHA256: the request in the form that both sides hash. */
export function canonicalRequest(request: SignableRequest): string {
  const { method, query = "", headers, payload } = request;
  const lines = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), value.trim().toLowerCase()] as const,
  );
  lines.sort(([a], [b]) => (a < b ? -1 : 1));
  const canonicalHeaders = lines.map(([name, value]) => `${name}:${value}\n`).join("");
  // The path is / for every action of API 3.0.
  return `${method}\n/\n${query}\n${canonicalHeaders}\n${signedHeaders(headers)}\n${sha256Hex(payload)}`;
}

/** The names of the signed headers, as the canonical request and the Authorization list them. */
export function signedHeaders(headers: Readonly<Record<string, string>>): string {
  return Object.keys(headers)
    .map((name) => name.toLowerCase())
    .sort()
    .join(";");
}
