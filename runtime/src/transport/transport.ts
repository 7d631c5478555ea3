/** Limits in milliseconds; `Infinity` switches one off. */
export interface Timeouts {
  /** Until the connection stands, TLS included. */
  readonly connect: number;
  /** Without a byte in either direction. */
  readonly idle: number;
  /** For the whole call. */
  readonly total: number;
}

/** One signed request, exactly as it is to go out. */
export interface TransportRequest {
  readonly method: "POST";
  readonly url: URL;
  /** Holds the Authorization: keep it out of logs. Change nothing, or the signature breaks. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly timeouts: Timeouts;
  readonly maxResponseBytes: number;
  readonly signal?: AbortSignal | undefined;
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
