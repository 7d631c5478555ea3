import type { ConformIssue } from "../check/conform/conform-issue.js";
import type { Data } from "../load/scalars.js";
import type { Action, Model } from "../model/model.js";

/** A request that passed the protocol, as the judge, the world and the answer see it. */
export interface MockCall {
  readonly model: Model;
  readonly action: Action;
  /** Numbers are numbers, whatever the form of the request. */
  readonly input: Readonly<Record<string, Data>>;
  readonly region: string | undefined;
  /** Who calls: the SecretId. Each account has resources of its own. */
  readonly account: string;
  readonly requestId: string;
  /** The mock's clock, milliseconds since 1970. */
  readonly now: number;
}

export interface MockRefusal {
  readonly code: string;
  readonly message: string;
  /** What the request does against the spec, if that is why. */
  readonly issues?: readonly ConformIssue[];
}
