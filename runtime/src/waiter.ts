import type { Action, Call } from "./action.js";
import type { CallOptions } from "./client-options.js";
import { delay } from "./delay.js";
import { isCallError } from "./errors/call-error.js";
import { WaitError } from "./errors/wait-error.js";
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
  /** The longest wait, in seconds; a last call is made at its end. */
  readonly atMost: number;
}

/**
 * Calls an action until its answer is the awaited one, and resolves with that answer.
 *
 * @throws {WaitError} It cannot happen any more, or did not happen in time.
 */
export function waitUntil<I, O, C extends string>(
  client: Sender,
  action: Action<I, O, C>,
  input: NoInfer<I>,
  wait: Wait<O> & { readonly untilErrors?: undefined },
  options?: CallOptions,
): Promise<O>;
export function waitUntil<I, O, C extends string>(
  client: Sender,
  action: Action<I, O, C>,
  input: NoInfer<I>,
  wait: Wait<O>,
  options?: CallOptions,
): Promise<O | undefined>;
export async function waitUntil<I, O, C extends string>(
  client: Sender,
  action: Action<I, O, C>,
  input: NoInfer<I>,
  wait: Wait<O>,
  options: CallOptions = {},
): Promise<O | undefined> {
  const call: Call = { service: action.service.name, action: action.name };
  const ask = (): Promise<State<O>> =>
    client.send(action, input, options).then(
      (output) => judgeOutput(call, wait, output),
      (error: unknown) => judgeError({ call, wait, action, error }),
    );
  const end = performance.now() + wait.atMost * 1000;
  for (;;) {
    const state = await ask();
    if (state.done) return state.output;
    const left = end - performance.now();
    if (left <= 0) {
      const message = `not in the awaited state after ${wait.atMost} s`;
      throw new WaitError(call, { reason: "expired", message, output: state.output });
    }
    // Spread, so that programs that started together do not call together for ever.
    const pause = wait.every * 1000 * (0.75 + Math.random() / 2);
    await delay(Math.min(pause, left), options.signal).catch((failure: unknown) => {
      throw describeFailure(call, failure, [], 0);
    });
  }
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
