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

/** A call has ended, be it with an answer, an error or by being aborted. */
export interface EndEvent {
  readonly call: Call;
  /** Of the whole call, pauses included. */
  readonly milliseconds: number;
  /** Absent if the call succeeded. */
  readonly error: SpecpressError | undefined;
}

/**
 * Told what a client does; nothing secret is in it. What a hook throws, or rejects with, is dropped:
 * watching must not change a call's outcome.
 */
export interface Hooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  /** The last event of every call whose input was in order. */
  onEnd?(event: EndEvent): void;
}

/** Calls one hook. */
export function tell<Name extends keyof Hooks>(
  hooks: Hooks,
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  unharmed(() => hooks[name]?.(event as never));
}

/** Calls what belongs to the caller, and drops what it throws. */
export function unharmed(listener: () => unknown): void {
  try {
    // Nothing keeps an async function from being given for one that returns nothing.
    const result = listener();
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // Dropped, as promised.
  }
}

/** Settles as the work of a call does, and tells of its end. */
export async function tellEnd<T>(hooks: Hooks, call: Call, work: Promise<T>): Promise<T> {
  const began = performance.now();
  let error: SpecpressError | undefined;
  try {
    return await work;
  } catch (reason) {
    error = reason as SpecpressError;
    throw reason;
  } finally {
    tell(hooks, "onEnd", { call, milliseconds: performance.now() - began, error });
  }
}
