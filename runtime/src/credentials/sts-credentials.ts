import type { Action } from "../action.js";
import { PlatformClient } from "../client.js";
import { parseEndpoint } from "../endpoint.js";
import type { ServiceError } from "../errors/service-error.js";
import { isSpecpressError } from "../errors/specpress-error.js";
import type { RequestForm } from "../forms/request-form.js";
import type { Credentials, CredentialsContext, CredentialsProvider } from "./credentials.js";
import {
  decodeTemporaryCredentials,
  MAX_ANSWER_BYTES,
  type WrittenCredentials,
} from "./temporary-credentials.js";

/** What both ways to take on a role have in common. */
export interface AssumedRoleOptions {
  /** Names the session in the audit log: 2 to 128 letters, digits and `=,.@_-`. */
  readonly sessionName?: string | undefined;
  /** Seconds for which the credentials are good. Default: 7200; at most 43200. */
  readonly durationSeconds?: number | undefined;
  /** Default: `sts.tencentcloudapi.com`. */
  readonly endpoint?: string | undefined;
}

/** A call of the security token service. */
export interface StsCall {
  readonly action: "AssumeRole" | "AssumeRoleWithWebIdentity";
  readonly input: Readonly<Record<string, string | undefined>>;
  readonly region: string;
  readonly credentials: Credentials | CredentialsProvider;
  readonly form?: RequestForm;
  readonly options: AssumedRoleOptions;
}

const HOST = "sts.tencentcloudapi.com";

/** Throws a TypeError that names the option for what cannot be meant. */
export function checkAssumedRole(options: AssumedRoleOptions): void {
  const { sessionName, durationSeconds, endpoint } = options;
  if (endpoint !== undefined) parseEndpoint(endpoint);
  if (sessionName !== undefined && !/^[\w=,.@-]{2,128}$/.test(sessionName)) {
    throw new TypeError("sessionName must be 2 to 128 letters, digits and =,.@_-");
  }
  if (durationSeconds === undefined) return;
  if (!Number.isInteger(durationSeconds) || durationSeconds < 1 || durationSeconds > 43_200) {
    throw new TypeError("durationSeconds must be an integer from 1 to 43200");
  }
}

/** Asks the security token service, with a client of its own: it repeats and sets its clock. */
export async function stsCredentials(
  { transport, digest, now, signal }: CredentialsContext,
  { action, input, region, credentials, form, options }: StsCall,
): Promise<Credentials> {
  const { sessionName = "specpress", durationSeconds = 7_200, endpoint = HOST } = options;
  const bounded: typeof transport = {
    send: (request) => transport.send({ ...request, maxResponseBytes: MAX_ANSWER_BYTES }),
  };
  const client = new PlatformClient(
    { digest, transport: () => bounded },
    { region, credentials, form, endpoint, now, language: "en-US", timeouts: { total: 20_000 } },
  );
  const given = { ...input, RoleSessionName: sessionName, DurationSeconds: durationSeconds };
  let output: StsOutput;
  try {
    output = await client.send(stsAction(action), given, { signal });
  } catch (error) {
    if (!isSpecpressError(error) || error.kind !== "service") throw error;
    const { code, message, requestId } = error as ServiceError;
    throw new Error(`${action} was refused: ${code}: ${message} (request ${requestId})`);
  }
  const keys = Object(output.Credentials) as WrittenCredentials;
  return decodeTemporaryCredentials(endpoint, keys, output.ExpiredTime);
}

interface StsOutput {
  readonly Credentials?: unknown;
  readonly ExpiredTime?: unknown;
}

function stsAction(name: StsCall["action"]): Action<object, StsOutput> {
  return {
    service: { name: "sts", version: "2018-08-13", endpoint: HOST },
    name,
    region: "required",
    // A second session more changes nothing.
    readOnly: true,
    sensitive: ["WebIdentityToken"],
    check: () => [],
  };
}
