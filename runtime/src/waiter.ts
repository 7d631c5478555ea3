import type { Action, Call } from "./action.js";
import type { CallOptions } from "./client-options.js";
import { delay } from "./delay.js";
import { isCallError } from "./errors/call-error.js";
import { isWaitError, WaitError } from "./errors/wait-error.js";
import { limitedSignal } from "./limited-signal.js";
import type { Sender } from "./sender.js";
import { describeFailure } from "./transport/describe-failure.js";

/** What to wait for, by calling an action again and again. */
export interface Wait<O> {
  /** The answer that ends the wait well. */
  readonly until: (output: O) => boolean;
  /** The answer after which it cannot end well any more. */
  readonly fail?: ((output: O) => boolean) | undefined;
  /** Error codes that end the wait well, such as one for "gone". The result is undefined then. */
  readonly untilErrors?: readonly string[] | undefined;
  /** Error codes that end it badly. Any other error rejects as it is. */
  readonly failErrors?: readonly string[] | undefined;
  /** Seconds between two calls, on average. */
  readonly every: number;
  /** The longest wait, in seconds. A last call is made at its end, and has `every` to be answered. */
  readonly atMost: number;
}

/** What holds for one wait and each of its calls. */
export interface WaitOptions extends CallOptions {
  /** Seconds between two calls, on average, in place of the usual. */
  readonly every?: number | undefined;
  /** The longest wait, in seconds, in place of the usual. */
  readonly atMost?: number | undefined;
}

/**
 * Calls an action until its answer is the awaited one, and resolves with that answer.
 *
 * @throws {WaitError} It cannot happen any more, or did not happen in time.
 * @throws {TypeError} The options cannot be meant.
 */
export function waitUntil<I, O, C extends string>(
  client: Sender,
  action: Action<I, O, C>,
  input: NoInfer<I>,
  wait: Wait<O> & { readonly untilErrors?: undefined },
  options?: WaitOptions,
): Promise<O>;
export function waitUntil<I, O, C extends string>(
  client: Sender,
  action: Action<I, O, C>,
  input: NoInfer<I>,
  wait: Wait<O>,
  options?: WaitOptions,
): Promise<O | undefined>;
export async function waitUntil<I, O, C extends string>(
  client: Sender,
  action: Action<I, O, C>,
  input: NoInfer<I>,
  wait: Wait<O>,
  options: WaitOptions = {},
): Promise<O | undefined> {
  const { every = wait.every, atMost = wait.atMost, ...callOptions } = options;
  // Anything else would call without a pause, or for ever.
  if (!(every > 0 && atMost >= 0)) throw new TypeError("every and atMost must be seconds");
  const call: Call = { service: action.service.name, action: action.name };
  const end = performance.now() + atMost * 1000;
  const limited = limitedSignal((atMost + every) * 1000, options.signal);
  const { signal } = limited;
  let output: O | undefined;
  try {
    for (;;) {
      const state = await client.send(action, input, { ...callOptions, signal }).then(
        (answer) => judgeOutput(call, wait, answer),
        (error: unknown) => judgeError({ call, wait, action, error }),
      );
      output = state.output;
      if (state.done) return output;
      const left = end - performance.now();
      if (left <= 0) break;
      // Spread, so that programs that started together do not call together for ever.
      const pause = every * 1000 * (0.75 + Math.random() / 2);
      await delay(Math.min(pause, left), signal).catch((failure: unknown) => {
        throw describeFailure(call, failure, [], { number: 0, maybeSent: false, signal });
      });
    }
  } catch (error) {
    // Other than by the caller's signal, a call is aborted by us when it has had its time.
    if (!limited.isTimeUp() || isWaitError(action, error)) throw error;
  } finally {
    limited.release();
  }
  const message = `not in the awaited state after ${atMost} s`;
  throw new WaitError(call, { reason: "expired", message, output });
}

interface State<O> {
  readonly done: boolean;
  readonly output: O | undefined;
}

function judgeOutput<O>(call: Call, wait: Wait<O>, output: O): State<O> {
  if (wait.until(output)) return { done: true, output };
  if (wait.fail?.(output) !== true) return { done: false, output };
  const message = "reached a state from which the awaited one cannot follow";
  throw new WaitError(call, { reason: "failed", message, output });
}

interface Failed<O> {
  readonly call: Call;
  readonly wait: Wait<O>;
  readonly action: Action<unknown, O>;
  readonly error: unknown;
}

function judgeError<O>({ call, wait, action, error }: Failed<O>): State<O> {
  if (!isCallError(action, error) || error.kind !== "service") throw error;
  if (wait.untilErrors?.includes(error.code)) return { done: true, output: undefined };
  if (!wait.failErrors?.includes(error.code)) throw error;
  const message = `ended by ${error.code}`;
  throw new WaitError<O>(call, { reason: "failed", message, cause: error });
}
