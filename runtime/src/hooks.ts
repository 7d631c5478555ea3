import type { Call } from "./action.js";
import type { SpecpressError } from "./errors/specpress-error.js";

/** An attempt is about to go out. */
export interface RequestEvent {
  /** The same object in all events of one call. */
  readonly call: Call;
  /** 1 for the first. */
  readonly attempt: number;
  readonly endpoint: string;
  /** The input, sensitive values replaced. */
  readonly input: unknown;
}

/** An attempt has ended. */
export interface ResponseEvent {
  readonly call: Call;
  readonly attempt: number;
  readonly milliseconds: number;
  readonly statusCode: number | undefined;
  readonly requestId: string | undefined;
  /** Absent if the call succeeded. */
  readonly error: SpecpressError | undefined;
}

/** Another attempt follows. */
export interface RetryEvent {
  readonly call: Call;
  /** The attempt that failed. */
  readonly attempt: number;
  /** Until the next attempt. */
  readonly milliseconds: number;
  readonly error: SpecpressError;
}

/**
 * Told what a client does; nothing secret is in it. What a hook throws, or rejects with, is dropped:
 * watching must not change a call's outcome.
 */
export interface Hooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
}

/** Calls one hook. */
export function tell<Name extends keyof Hooks>(
  hooks: Hooks,
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  try {
    // Nothing keeps an async function from being given for one that returns nothing.
    const result: unknown = hooks[name]?.(event as never);
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // Dropped, as promised.
  }
}
