import type { Action, Call } from "../action.js";
import { isSpecpressError, SpecpressError } from "./specpress-error.js";

/** What is known about a wait that did not end well. */
export interface WaitErrorDetails<Output> {
  readonly reason: "failed" | "expired";
  readonly message: string;
  readonly output?: Output | undefined;
  readonly cause?: unknown;
}

/** What was waited for can no longer happen (`failed`), or took too long (`expired`). */
export class WaitError<Output = unknown> extends SpecpressError {
  declare readonly name: "WaitError";
  readonly kind = "wait" as const;
  readonly reason: "failed" | "expired";
  // Private, because an output may hold what must not be logged.
  readonly #output: Output | undefined;

  constructor(call: Call, details: WaitErrorDetails<Output>) {
    const options = details.cause === undefined ? undefined : { cause: details.cause };
    super("WaitError", call, `${call.action}: ${details.message}`, options);
    this.reason = details.reason;
    this.#output = details.output;
  }

  /** The last answer, if there was one. */
  get output(): Output | undefined {
    return this.#output;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason };
  }
}

/** Whether an error is the {@link WaitError} of a wait on `action`. */
export function isWaitError<I, O, C extends string>(
  action: Action<I, O, C>,
  error: unknown,
): error is WaitError<O> {
  return (
    isSpecpressError(error) &&
    error.kind === "wait" &&
    error.action === action.name &&
    error.service === action.service.name
  );
}
