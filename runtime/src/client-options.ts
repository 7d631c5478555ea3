import type { Credentials, CredentialsProvider } from "./credentials/credentials.js";
import type { ConnectionAgent } from "./transport/node-transport.js";
import type { Timeouts, Transport } from "./transport/transport.js";
import type { Issue } from "./validation/issue.js";

/**
 * What happens to a request that breaks the rules: `error` refuses it, `warn` reports it and sends
 * it, `off` does not look.
 */
export type ValidationMode = "error" | "warn" | "off";

/** Called for what is wrong with a request that is sent all the same. */
export type WarningListener = (issue: Issue, action: string) => void;

/** What holds for every call of a client. */
export interface ClientOptions {
  /** Region of the calls that take one: `ap-guangzhou`. */
  readonly region?: string | undefined;
  /** Default: {@link environmentCredentials}. */
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /** Host or URL (`http://127.0.0.1:1234`) that replaces every action's own. */
  readonly endpoint?: string | undefined;
  /** Defaults: connect 5000, idle 30000, total 60000 ms. */
  readonly timeouts?: Partial<Timeouts> | undefined;
  /** Default: `error`. */
  readonly validate?: ValidationMode | undefined;
  readonly onWarning?: WarningListener | undefined;
  /** Language of the service's error messages. */
  readonly language?: "zh-CN" | "en-US" | undefined;
  /** Sends the requests in place of node:http and node:https. */
  readonly transport?: Transport | undefined;
  /** An agent of node:http or node:https, matching the endpoint's scheme: for a proxy or a CA. */
  readonly agent?: ConnectionAgent | undefined;
  /** The clock, in milliseconds since 1970. Default: Date.now. */
  readonly now?: (() => number) | undefined;
}

/** What holds for one call. */
export interface CallOptions {
  readonly region?: string | undefined;
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call. */
  readonly timeout?: number | undefined;
  readonly validate?: ValidationMode | undefined;
}
