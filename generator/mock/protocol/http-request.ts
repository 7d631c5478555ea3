import type { IncomingHttpHeaders } from "node:http";

/** A request as it came in, nothing decoded. */
export interface HttpRequest {
  readonly method: string;
  /** What stands before the question mark of the request line. */
  readonly path: string;
  /** What stands behind it. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** Nothing when it is larger than any request may be: then nobody has read it. */
  readonly body: Buffer | undefined;
}

/** What is sent back. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How the way back is disturbed. */
  readonly disturbance: "reset" | "truncate" | undefined;
  /** Milliseconds to wait first. */
  readonly delay: number;
}

/** A header that may be given once; twice is as good as something else. */
export function headerOf({ headers }: HttpRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}
