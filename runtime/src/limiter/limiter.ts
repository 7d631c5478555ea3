import type { Awaitable } from "../signing/digest.js";

/** One call that is about to use up some of a rate. */
export interface LimitedUse {
  readonly service: string;
  readonly action: string;
  readonly region?: string | undefined;
  /** Secret ID of the caller: rates hold per account. */
  readonly account: string;
  /** The action's documented rate, if it has one. */
  readonly rate: { readonly requests: number; readonly seconds: number } | undefined;
  /** Milliseconds until the call's time is up. */
  readonly left: number;
  readonly signal: AbortSignal | undefined;
}

/** Delays calls, so that each action stays under its rate. */
export interface Limiter {
  /**
   * Settles when the call may go out. Rejects with a TransportFailure when it is aborted before, or
   * cannot go out in time.
   */
  take(use: LimitedUse): Awaitable<void>;
}
