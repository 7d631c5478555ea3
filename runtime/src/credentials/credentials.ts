import type { Awaitable, Digest } from "../signing/digest.js";
import type { Transport } from "../transport/transport.js";

/** Who calls. Keep `secretKey` and `token` out of logs: the runtime does. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  /** Comes with temporary credentials only. */
  readonly token?: string | undefined;
  /** When temporary credentials end, in milliseconds since 1970. */
  readonly expiration?: number | undefined;
}

/** What a client lends to a provider, so that it can ask a server. */
export interface CredentialsContext {
  readonly transport: Transport;
  readonly digest: Digest;
  /** Of the call that needs the credentials. */
  readonly signal: AbortSignal | undefined;
  /** The service's clock as far as it is known, in milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Gives the credentials of one call. A client asks it for every call, and keeps nothing: one that
 * asks a server belongs into `refreshing`.
 */
export type CredentialsProvider = (context: CredentialsContext) => Awaitable<Credentials>;
