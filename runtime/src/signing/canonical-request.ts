import type { CanonicalHeaders } from "./canonical-headers.js";

/** The parts of a request that its signature covers. */
export interface SignableRequest {
  readonly method: string;
  /** What follows the question mark of the URL; empty for POST. */
  readonly query?: string;
  /** The signed ones, as they are sent: at least content-type and host. */
  readonly headers: CanonicalHeaders;
  /** SHA-256 of the body as it is sent, in lower-case hexadecimal; for GET, of nothing. */
  readonly payloadHash: string;
}

/** Step 1 of TC3-HMAC-SHA256: the request in the form that both sides hash. */
export function canonicalRequest(request: SignableRequest): string {
  const { method, query = "", headers, payloadHash } = request;
  // The path is / for every action of API 3.0.
  return `${method}\n/\n${query}\n${headers.lines}\n${headers.names}\n${payloadHash}`;
}
