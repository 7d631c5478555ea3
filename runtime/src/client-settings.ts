import type {
  CallOptions,
  ClientOptions,
  ValidationMode,
  WarningListener,
} from "./client-options.js";
import { Clock } from "./clock.js";
import { checkCredentials } from "./credentials/check-credentials.js";
import type { Credentials, CredentialsProvider } from "./credentials/credentials.js";
import { environmentCredentials } from "./credentials/environment-credentials.js";
import { parseEndpoint } from "./endpoint.js";
import { checkHeaders } from "./extra-headers.js";
import type { Failover } from "./failover/failover.js";
import type { RequestForm } from "./forms/request-form.js";
import { tc3Json } from "./forms/tc3-json.js";
import type { Hooks } from "./hooks.js";
import { rejectUnknownKeys } from "./known-keys.js";
import type { Limiter } from "./limiter/limiter.js";
import type { Platform } from "./platform.js";
import { clientRetryPolicy, type RetryPolicy } from "./retry/retry-options.js";
import { SigningKeyCache } from "./signing/signing-key-cache.js";
import type { Timeouts, Transport } from "./transport/transport.js";

/** Client options, checked and complete, and what a client remembers between calls. */
export interface ClientSettings {
  readonly platform: Platform;
  readonly region: string | undefined;
  readonly credentials: Credentials | CredentialsProvider;
  readonly endpoint: URL | undefined;
  readonly timeouts: Timeouts;
  readonly retry: RetryPolicy;
  readonly validate: ValidationMode;
  readonly onWarning: WarningListener | undefined;
  readonly hooks: Hooks | undefined;
  readonly language: string | undefined;
  /** To be sent beside those of the protocol. */
  readonly headers: Readonly<Record<string, string>>;
  readonly form: RequestForm;
  readonly limiter: Limiter | undefined;
  readonly failover: Failover | undefined;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly keys: SigningKeyCache;
}

// Typed by the interface, so that a new option cannot be forgotten here.
const OPTIONS: Record<keyof ClientOptions, 1> = {
  region: 1,
  credentials: 1,
  endpoint: 1,
  timeouts: 1,
  retry: 1,
  validate: 1,
  onWarning: 1,
  hooks: 1,
  language: 1,
  headers: 1,
  form: 1,
  limiter: 1,
  failover: 1,
  transport: 1,
  now: 1,
};

const CALL_OPTIONS: Record<keyof CallOptions, 1> = {
  region: 1,
  signal: 1,
  timeout: 1,
  validate: 1,
  retry: 1,
  form: 1,
};
const CALL_KEYS = Object.keys(CALL_OPTIONS);

const TIMEOUTS: Timeouts = { connect: 5_000, idle: 30_000, total: 60_000 };

/** Throws a TypeError that names the option, and shows no value, for whatever cannot be meant. */
export function clientSettings(platform: Platform, options: ClientOptions): ClientSettings {
  rejectUnknownKeys("client options", options, Object.keys(OPTIONS));
  const { region, endpoint, language } = options;
  if (region !== undefined && typeof region !== "string") {
    throw new TypeError("region must be a string");
  }
  if (language !== undefined && language !== "zh-CN" && language !== "en-US") {
    throw new TypeError('language must be "zh-CN" or "en-US"');
  }
  return {
    region,
    onWarning: options.onWarning,
    hooks: options.hooks,
    language,
    limiter: options.limiter,
    failover: options.failover,
    platform,
    credentials: readCredentials(options.credentials),
    endpoint: endpoint === undefined ? undefined : parseEndpoint(endpoint),
    timeouts: readTimeouts(options.timeouts ?? {}),
    retry: clientRetryPolicy(options.retry),
    validate: checkValidate(options.validate ?? "error"),
    headers: checkHeaders(options.headers),
    form: options.form ?? tc3Json,
    transport: options.transport ?? platform.transport(),
    clock: new Clock(options.now),
    keys: new SigningKeyCache(platform.digest),
  };
}

/** Refuses what JavaScript callers might pass: an unknown mode would switch all checks off. */
export function checkValidate(mode: ValidationMode): ValidationMode {
  if (mode === "error" || mode === "warn" || mode === "off") return mode;
  throw new TypeError('validate must be "error", "warn" or "off"');
}

/** Throws a TypeError for call options that would do nothing, or fail only after the request is made. */
export function checkCallOptions(options: CallOptions): CallOptions {
  rejectUnknownKeys("call options", options, CALL_KEYS);
  const { signal } = options;
  // Such as the controller in place of its signal.
  if (signal !== undefined && typeof signal?.addEventListener !== "function") {
    throw new TypeError("signal must be an AbortSignal");
  }
  return options;
}

/** Refuses what a timer would take for "at once". */
export function checkTimeout(name: string, milliseconds: number): number {
  if (typeof milliseconds === "number" && milliseconds > 0) return milliseconds;
  throw new TypeError(`${name} must be a positive number of milliseconds`);
}

function readCredentials(given: ClientOptions["credentials"]): Credentials | CredentialsProvider {
  if (given === undefined) return environmentCredentials();
  return typeof given === "function" ? given : checkCredentials(given);
}

function readTimeouts(given: Partial<Timeouts>): Timeouts {
  rejectUnknownKeys("timeouts", given, Object.keys(TIMEOUTS));
  const all: { -readonly [Name in keyof Timeouts]: number } = { ...TIMEOUTS };
  for (const name of Object.keys(TIMEOUTS) as (keyof Timeouts)[]) {
    const value = given[name];
    if (value !== undefined) all[name] = checkTimeout(`timeouts.${name}`, value);
  }
  return all;
}
