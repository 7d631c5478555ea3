import type { Call } from "../action.js";
import { brand } from "./brand.js";

/** What a {@link SpecpressError} is about. */
export type ErrorKind = "validation" | "service" | "transport" | "wait";

/** Every error that a call can end with. Tell them apart by `kind`. */
export abstract class SpecpressError extends Error {
  declare readonly name: string;
  abstract readonly kind: ErrorKind;
  /** Short name of the service: `trtc`. */
  readonly service: string;
  /** Name of the action: `DismissRoom`. */
  readonly action: string;

  constructor(name: string, call: Call, message: string, options?: ErrorOptions) {
    super(message, options);
    hide(this, "name", name);
    hide(this, brand, true);
    this.service = call.service;
    this.action = call.action;
    // Again, now that the name is there, which some engines look at only at this moment; and from
    // where the error was made, leaving these constructors out.
    Error.captureStackTrace?.(this, new.target);
  }

  /** The error as plain data, for logs. Holds nothing secret. */
  toJSON(): Record<string, unknown> {
    const { name, kind, service, action, message } = this;
    return { name, kind, service, action, message };
  }
}

/** Whether a value is an error of this package, or of another copy of it. */
export function isSpecpressError(value: unknown): value is SpecpressError {
  return typeof value === "object" && value !== null && brand in value;
}

function hide(error: Error, key: PropertyKey, value: unknown): void {
  Object.defineProperty(error, key, { value, writable: true, configurable: true });
}
