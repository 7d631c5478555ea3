/** What a server bears with; times in milliseconds, sizes in bytes. */
export interface ServerLimits {
  /** For the headers of a request, from its first byte on. */
  readonly headersTime: number;
  /** For a whole request. */
  readonly requestTime: number;
  readonly headerBytes: number;
  /** Of one request. */
  readonly bodyBytes: number;
  /** Of all requests that are being read. */
  readonly allBodyBytes: number;
  readonly connections: number;
}

export const DEFAULT_LIMITS: ServerLimits = {
  headersTime: 10_000,
  requestTime: 60_000,
  // The query of a GET, which counts as a header here, may have 32 KB.
  headerBytes: 64 * 1024,
  bodyBytes: 10 * 1024 * 1024,
  allBodyBytes: 256 * 1024 * 1024,
  connections: 2000,
};
