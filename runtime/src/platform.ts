import type { Digest } from "./signing/digest.js";
import type { Transport } from "./transport/transport.js";

/** What differs between Node and the web platform. */
export interface Platform {
  readonly digest: Digest;
  /** The transport of clients that bring none, so that they share their connections. */
  transport(): Transport;
}
