import { rejectUnknownKeys } from "../known-keys.js";
import { checkCredentials } from "./check-credentials.js";
import type { Credentials, CredentialsProvider } from "./credentials.js";
import { environmentCredentials } from "./environment-credentials.js";
import { refreshing } from "./refreshing.js";
import { checkAssumedRole, stsCredentials, type AssumedRoleOptions } from "./sts-credentials.js";

/** Which role is taken on, and by whom. */
export interface AssumeRoleOptions extends AssumedRoleOptions {
  /** `qcs::cam::uin/12345678:roleName/example`. */
  readonly roleArn: string;
  /** Of the one who takes on the role. Default: `environmentCredentials()`. */
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /** A policy as JSON that narrows what the session may do. */
  readonly policy?: string | undefined;
  /** What the role's owner asks of callers from elsewhere. */
  readonly externalId?: string | undefined;
  /** Region of the service that is asked. Default: `ap-guangzhou`. */
  readonly region?: string | undefined;
}

const KEYS = [
  "roleArn",
  "credentials",
  "policy",
  "externalId",
  "region",
  "sessionName",
  "durationSeconds",
  "endpoint",
];

/** Credentials of a role that other credentials may take on (STS AssumeRole). */
export function assumeRole(options: AssumeRoleOptions): CredentialsProvider {
  rejectUnknownKeys("assumeRole options", options, KEYS);
  checkAssumedRole(options);
  const { roleArn, policy, externalId, region = "ap-guangzhou" } = options;
  if (typeof roleArn !== "string" || roleArn === "") throw new TypeError("roleArn is missing");
  const given = options.credentials ?? environmentCredentials();
  const credentials = typeof given === "function" ? given : checkCredentials(given);
  const input = {
    RoleArn: roleArn,
    // Escaped once more, as the service wants it even in JSON.
    Policy: policy === undefined ? policy : encodeURIComponent(policy),
    ExternalId: externalId,
  };
  return refreshing((context) =>
    stsCredentials(context, { action: "AssumeRole", input, region, credentials, options }),
  );
}
