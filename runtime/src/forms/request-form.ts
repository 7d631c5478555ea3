import type { Action, Call } from "../action.js";
import type { Credentials } from "../credentials/credentials.js";
import type { Awaitable, Digest } from "../signing/digest.js";
import type { SigningKeyCache } from "../signing/signing-key-cache.js";

/** A call whose input has been checked. */
export interface FormCall {
  readonly call: Call;
  readonly action: Action<unknown, unknown>;
  readonly input: unknown;
}

/** What one attempt is signed with. */
export interface SigningContext {
  /** With the port, if the endpoint names one: signed as it is sent. */
  readonly host: string;
  /** Unix time in seconds, by the service's clock as far as it is known. */
  readonly timestamp: number;
  readonly credentials: Credentials;
  /** Language of the service's error messages. */
  readonly language: string | undefined;
  readonly digest: Digest;
  readonly keys: SigningKeyCache;
}

/** A request, exactly as it is to go out. */
export interface SignedRequest {
  readonly method: "GET" | "POST";
  /** `/`, with the query of a GET. */
  readonly path: string;
  /** Holds the Authorization: keep it out of logs. Change nothing, or the signature breaks. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for GET. */
  readonly body: string | Uint8Array;
}

/** Signs one attempt. */
export type Sign = (context: SigningContext) => Awaitable<SignedRequest>;

/**
 * How calls are put into requests. Prepares what all attempts share, and throws a ValidationError
 * for what cannot be sent.
 */
export type RequestForm = (call: FormCall) => Sign;
