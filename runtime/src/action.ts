import type { Issue } from "./validation/issue.js";

/** A service as its actions refer to it. */
export interface Service {
  /** Short name, as in the signature's scope: `trtc`. */
  readonly name: string;
  /** API version: `2019-07-22`. */
  readonly version: string;
  /** Host that answers: `trtc.tencentcloudapi.com`. */
  readonly endpoint: string;
}

/**
 * Describes one action to the runtime. Generated packages export one such value per action, so that
 * a bundler keeps only those that a program sends.
 */
export interface Action<Input, Output, Code extends string = string> {
  readonly service: Service;
  /** The action's name on the wire: `DismissRoom`. */
  readonly name: string;
  readonly region: "required" | "optional" | "unused";
  /** The regions that may be given. Absent: any. */
  readonly regions?: readonly string[];
  /** Host, where it differs from the service's. */
  readonly endpoint?: string;
  /** Changes nothing, so a repeat is harmless. */
  readonly readOnly?: boolean;
  readonly rateLimit?: { readonly requests: number; readonly seconds: number };
  /** Error codes after which the same call may succeed. */
  readonly retryable?: readonly string[];
  /** Paths of parameters never to be shown: `Agent.UserSig`, `Keys[].Value`. */
  readonly sensitive?: readonly string[];
  /** Lists what is wrong with an input. */
  readonly check: (input: unknown) => readonly Issue[];
  /** Carries the types for the compiler; never set. */
  readonly types?: { readonly input: Input; readonly output: Output; readonly code: Code };
}

/** The names by which errors refer to a call. */
export interface Call {
  readonly service: string;
  readonly action: string;
  /** The region that the call is sent to, if any. */
  readonly region?: string | undefined;
}
