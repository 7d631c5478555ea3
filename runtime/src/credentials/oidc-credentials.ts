import { rejectUnknownKeys } from "../known-keys.js";
import type { Awaitable } from "../signing/digest.js";
import type { Credentials, CredentialsContext, CredentialsProvider } from "./credentials.js";
import { readText } from "./local-files.js";
import { MissingCredentials } from "./missing-credentials.js";
import { processEnvironment, type Environment } from "./process-environment.js";
import { refreshing } from "./refreshing.js";
import { checkAssumedRole, stsCredentials, type AssumedRoleOptions } from "./sts-credentials.js";
import { unsignedForm } from "./unsigned-form.js";

/** Which role is taken on, and what proves that it may be. */
export interface OidcOptions extends AssumedRoleOptions {
  /** Default: `TKE_ROLE_ARN`. */
  readonly roleArn?: string | undefined;
  /** Name of the identity provider. Default: `TKE_PROVIDER_ID`. */
  readonly providerId?: string | undefined;
  /** Default: `TKE_REGION`. */
  readonly region?: string | undefined;
  /** Gives the identity token. Default: the text of the file `TKE_WEB_IDENTITY_TOKEN_FILE`. */
  readonly token?: (() => Awaitable<string>) | undefined;
  /** Default: the process's. */
  readonly environment?: Environment | undefined;
}

const KEYS = [
  "roleArn",
  "providerId",
  "region",
  "token",
  "environment",
  "sessionName",
  "durationSeconds",
  "endpoint",
];

// Nothing is signed with them; a client wants some.
const NOBODY: Credentials = { secretId: "unsigned-request", secretKey: "unsigned-request" };

/**
 * Credentials of a role that an identity token may take on (STS AssumeRoleWithWebIdentity): in the
 * clusters of TKE, that of the pod. Variables and token are read anew at each refresh.
 */
export function oidcCredentials(options: OidcOptions = {}): CredentialsProvider {
  rejectUnknownKeys("oidc options", options, KEYS);
  checkAssumedRole(options);
  return refreshing((context) => webIdentityCredentials(context, options));
}

async function webIdentityCredentials(
  context: CredentialsContext,
  options: OidcOptions,
): Promise<Credentials> {
  const environment = options.environment ?? processEnvironment();
  const all = {
    TKE_REGION: options.region || environment["TKE_REGION"],
    TKE_PROVIDER_ID: options.providerId || environment["TKE_PROVIDER_ID"],
    TKE_ROLE_ARN: options.roleArn || environment["TKE_ROLE_ARN"],
    TKE_WEB_IDENTITY_TOKEN_FILE: options.token || environment["TKE_WEB_IDENTITY_TOKEN_FILE"],
  };
  const names = Object.keys(all) as (keyof typeof all)[];
  const unset = names.filter((name) => !all[name]);
  if (unset.length > 0) {
    const message = `not set: ${unset.join(", ")}`;
    // Some of them alone are a mistake.
    throw unset.length === names.length ? new MissingCredentials(message) : new Error(message);
  }
  const { TKE_WEB_IDENTITY_TOKEN_FILE: source = "", TKE_REGION: region = "" } = all;
  return stsCredentials(context, {
    action: "AssumeRoleWithWebIdentity",
    input: {
      ProviderId: all.TKE_PROVIDER_ID,
      RoleArn: all.TKE_ROLE_ARN,
      WebIdentityToken: await identityToken(source),
    },
    region,
    credentials: NOBODY,
    form: unsignedForm,
    options,
  });
}

async function identityToken(source: string | (() => Awaitable<string>)): Promise<string> {
  const text = typeof source === "function" ? await source() : await readText(source);
  const where = typeof source === "function" ? "from the token function" : `in file ${source}`;
  const token = text?.trim();
  if (!token) throw new Error(`no identity token ${where}`);
  return token;
}
