import {
  Client,
  RateLimiter,
  type ClientOptions,
  type CredentialsProvider,
  type Issue,
  type RequestForm,
  type ValidationMode,
} from "../../../runtime/src/index.js";

/** How a call is made, as the command line and the environment say it. */
export interface CallSettings {
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
  readonly credentials: CredentialsProvider;
  /** Seconds. */
  readonly timeout: number | undefined;
  readonly form: RequestForm;
  readonly validate: ValidationMode;
  readonly retry: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onWarning: (issue: Issue) => void;
}

/** The client of one call. Throws a TypeError for a setting that cannot be meant. */
export function callClient(
  settings: CallSettings,
  others: Pick<ClientOptions, "transport" | "retry" | "form"> = {},
): Client {
  const { region, endpoint, credentials, timeout, form, validate, retry, now, onWarning } =
    settings;
  return new Client({
    region,
    endpoint,
    credentials,
    ...(timeout !== undefined && { timeouts: { total: timeout * 1000 } }),
    form,
    validate,
    ...(!retry && { retry: false }),
    now,
    onWarning,
    // Pages follow each other faster than some services let them.
    limiter: new RateLimiter(),
    ...others,
  });
}
