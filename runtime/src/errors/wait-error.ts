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
  declare readonly kind: "wait";
  declare readonly reason: "failed" | "expired";
  // Private, because an output may hold what must not be logged.
  readonly #output: Output | undefined;

  constructor(call: Call, details: WaitErrorDetails<Output>) {
    const { message, output, ...members } = details;
    super("WaitError", call, `${call.action}: ${message}`, { kind: "wait", ...members });
    this.#output = output;
  }

  /** The last answer, if there was one. */
  get output(): Output | undefined {
    return this.#output;
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
