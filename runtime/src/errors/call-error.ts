import type { Action } from "../action.js";
import type { ServiceError } from "./service-error.js";
import { isSpecpressError, type SpecpressError } from "./specpress-error.js";
import type { TransportError } from "./transport-error.js";
import type { ValidationError } from "./validation-error.js";

/** One of the known values, which an editor completes, or any other that the service may send. */
export type OpenUnion<Known extends string> = Known | (string & {});

/** Everything that a call of an action with these error codes can reject with. */
export type CallError<Code extends string = string> =
  ValidationError | ServiceError<OpenUnion<Code>> | TransportError;

/**
 * Whether an error came out of a call of `action`, and with a code: whether the service answered
 * that call with it.
 *
 * @example
 * if (isCallError(dismissRoom, error, "FailedOperation.RoomNotExist")) return;
 */
export function isCallError<I, O, C extends string, const K extends OpenUnion<C>>(
  action: Action<I, O, C>,
  error: unknown,
  code: K,
): error is ServiceError<K>;
export function isCallError<I, O, C extends string>(
  action: Action<I, O, C>,
  error: unknown,
): error is CallError<C>;
export function isCallError<I, O, C extends string>(
  action: Action<I, O, C>,
  error: unknown,
  code?: string,
): boolean {
  if (!isSpecpressError(error) || !isAbout(error, action)) return false;
  if (code === undefined) return error.kind !== "wait";
  return error.kind === "service" && (error as ServiceError).code === code;
}

function isAbout<I, O, C extends string>(error: SpecpressError, action: Action<I, O, C>): boolean {
  return error.action === action.name && error.service === action.service.name;
}
