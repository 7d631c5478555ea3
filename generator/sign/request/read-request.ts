import type { CapturedRequest } from "./captured-request.js";

/** A request that was read, and what the reader had to assume. */
export interface ReadRequest {
  readonly request: CapturedRequest;
  readonly notes: readonly string[];
}
