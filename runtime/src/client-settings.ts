import type { ClientOptions, ValidationMode, WarningListener } from "./client-options.js";
import { checkCredentials } from "./credentials/check-credentials.js";
import type { Credentials, CredentialsProvider } from "./credentials/credentials.js";
import { environmentCredentials } from "./credentials/environment-credentials.js";
import { parseEndpoint } from "./endpoint.js";
import { rejectUnknownKeys } from "./known-keys.js";
import { defaultTransport } from "./transport/default-transport.js";
import { NodeTransport } from "./transport/node-transport.js";
import type { Timeouts, Transport } from "./transport/transport.js";

/** Client options, checked and complete. */
export interface ClientSettings {
  readonly region: string | undefined;
  readonly credentials: Credentials | CredentialsProvider;
  readonly endpoint: URL | undefined;
  readonly timeouts: Timeouts;
  readonly validate: ValidationMode;
  readonly onWarning: WarningListener | undefined;
  readonly language: string | undefined;
  readonly transport: Transport;
  readonly now: () => number;
}

// Typed by the interface, so that a new option cannot be forgotten here.
const OPTIONS: Record<keyof ClientOptions, true> = {
  region: true,
  credentials: true,
  endpoint: true,
  timeouts: true,
  validate: true,
  onWarning: true,
  language: true,
  transport: true,
  agent: true,
  now: true,
};

const TIMEOUTS: Timeouts = { connect: 5_000, idle: 30_000, total: 60_000 };

/** Throws a TypeError that names the option, and shows no value, for whatever cannot be meant. */
export function clientSettings(options: ClientOptions): ClientSettings {
  rejectUnknownKeys("client options", options, Object.keys(OPTIONS));
  const { region, validate = "error", agent, endpoint, transport } = options;
  if (region !== undefined && typeof region !== "string") {
    throw new TypeError("region must be a string");
  }
  return {
    region,
    credentials: readCredentials(options.credentials),
    endpoint: endpoint === undefined ? undefined : parseEndpoint(endpoint),
    timeouts: readTimeouts(options.timeouts ?? {}),
    validate: checkValidate(validate),
    onWarning: options.onWarning,
    language: options.language,
    transport: transport ?? (agent === undefined ? defaultTransport() : new NodeTransport(agent)),
    now: options.now ?? Date.now,
  };
}

/** Refuses what JavaScript callers might pass: an unknown mode would switch all checks off. */
export function checkValidate(mode: ValidationMode): ValidationMode {
  if (mode === "error" || mode === "warn" || mode === "off") return mode;
  throw new TypeError('validate must be "error", "warn" or "off"');
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
  const { connect = TIMEOUTS.connect, idle = TIMEOUTS.idle, total = TIMEOUTS.total } = given;
  return {
    connect: checkTimeout("timeouts.connect", connect),
    idle: checkTimeout("timeouts.idle", idle),
    total: checkTimeout("timeouts.total", total),
  };
}
