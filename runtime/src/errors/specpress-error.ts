import type { Call } from "../action.js";
import { isObject } from "../is-object.js";
import { brand } from "./brand.js";

/** What a {@link SpecpressError} is about. */
export type ErrorKind = "validation" | "service" | "transport" | "wait";

type Details = Readonly<Record<string, unknown>>;

/** Every error that a call can end with. Tell them apart by `kind`. */
export abstract class SpecpressError extends Error {
  declare readonly name: string;
  declare readonly kind: ErrorKind;
  /** Short name of the service: `trtc`. */
  declare readonly service: string;
  /** Name of the action: `DismissRoom`. */
  declare readonly action: string;
  /** The region that the call was for, if any. */
  declare readonly region: string | undefined;

  /** @param details Members of the error; a `cause` among them is hidden, as Error hides it. */
  constructor(name: string, call: Call, message: string, details: Details) {
    const { cause, ...members } = details;
    super(message, cause === undefined ? undefined : { cause });
    const { service, action, region } = call;
    Object.assign(this, { service, action, region }, members);
    hide(this, "name", name);
    hide(this, brand, true);
    // Again, now that the name is there, which some engines look at only at this moment.
    Error.captureStackTrace?.(this, new.target);
  }

  /** The error as plain data, for logs: all but cause and stack. Holds nothing secret. */
  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this);
  }
}

/** Whether a value is an error of this package, or of another copy of it. */
export function isSpecpressError(value: unknown): value is SpecpressError {
  return isObject(value) && brand in value;
}

function hide(error: Error, key: PropertyKey, value: unknown): void {
  Object.defineProperty(error, key, { value, writable: true, configurable: true });
}
