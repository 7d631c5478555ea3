import type { Credentials, CredentialsProvider } from "./credentials/credentials.js";
import type { Failover } from "./failover/failover.js";
import type { RequestForm } from "./forms/request-form.js";
import type { Hooks } from "./hooks.js";
import type { Limiter } from "./limiter/limiter.js";
import type { ClientRetryOptions, RetryOptions } from "./retry/retry-options.js";
import type { Timeouts, Transport } from "./transport/transport.js";
import type { Issue } from "./validation/issue.js";

/**
 * What happens to a request that breaks the rules: `error` refuses it, `warn` reports it and sends
 * it, `off` does not look.
 */
export type ValidationMode = "error" | "warn" | "off";

/**
 * Called for what is wrong with a request that is sent all the same. What it throws, or rejects with,
 * is dropped.
 */
export type WarningListener = (issue: Issue, action: string) => void;

/** What holds for every call of a client. */
export interface ClientOptions {
  /** Region of the calls that take one: `ap-guangzhou`. */
  readonly region?: string | undefined;
  /** Default: `environmentCredentials()`; clients of a whole service: `defaultCredentials()`. */
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /** Host or URL (`http://127.0.0.1:1234`) that replaces every action's own. */
  readonly endpoint?: string | undefined;
  /** Defaults: connect 5000, idle 30000, total 60000 ms. */
  readonly timeouts?: Partial<Timeouts> | undefined;
  /** When a failed attempt is repeated; false: never. Default: three attempts in all. */
  readonly retry?: ClientRetryOptions | false | undefined;
  /** Default: `error`. */
  readonly validate?: ValidationMode | undefined;
  readonly onWarning?: WarningListener | undefined;
  /** Told of attempts, answers and retries. */
  readonly hooks?: Hooks | undefined;
  /** Language of the service's error messages. */
  readonly language?: "zh-CN" | "en-US" | undefined;
  /** Headers to send beside the protocol's own; they are not signed. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How calls are put into requests and signed. Default: `tc3Json`. */
  readonly form?: RequestForm | undefined;
  /** Keeps calls under the documented rates: a `RateLimiter`, which clients may share. */
  readonly limiter?: Limiter | undefined;
  /** Leaves an endpoint that fails: an `EndpointFailover`, which clients may share. */
  readonly failover?: Failover | undefined;
  /** Carries the requests. Default: node:http and node:https on Node, fetch elsewhere. */
  readonly transport?: Transport | undefined;
  /** The clock, in milliseconds since 1970. Default: Date.now. */
  readonly now?: (() => number) | undefined;
}

/** What holds for one call. */
export interface CallOptions {
  readonly region?: string | undefined;
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, with all its attempts. */
  readonly timeout?: number | undefined;
  readonly validate?: ValidationMode | undefined;
  readonly retry?: RetryOptions | false | undefined;
  readonly form?: RequestForm | undefined;
}
