import type { SignedRequest } from "../forms/request-form.js";

/** Limits in milliseconds; `Infinity` switches one off. */
export interface Timeouts {
  /** Until the connection stands, TLS included. */
  readonly connect: number;
  /** Without a byte in either direction. */
  readonly idle: number;
  /** For the whole call. */
  readonly total: number;
}

/** One signed request, exactly as it is to go out, and its limits. */
export interface TransportRequest extends SignedRequest {
  /** Scheme, host and port only; the same object for all requests to one endpoint. */
  readonly endpoint: URL;
  readonly timeouts: Timeouts;
  readonly maxResponseBytes: number;
  readonly signal: AbortSignal | undefined;
  /** Never by way of a proxy: the server is on the machine itself, or next to it. */
  readonly direct?: boolean;
}

/** Any answer, whatever its status. */
export interface TransportResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The whole body, decompressed, as text. */
  readonly body: string;
}

/**
 * Carries requests. Follows no redirects, retries nothing, honours timeouts and signal, and throws
 * a {@link TransportFailure} when no answer came; other errors count as "maybe sent".
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>;
}
