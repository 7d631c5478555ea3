import { rejectUnknownKeys } from "../known-keys.js";
import { checkCredentials } from "./check-credentials.js";
import type { Credentials, CredentialsProvider } from "./credentials.js";
import { homeFolder, readText } from "./local-files.js";
import { MissingCredentials } from "./missing-credentials.js";
import { keyOf, parseIni } from "./parse-ini.js";
import { processEnvironment, type Environment } from "./process-environment.js";
import { refreshing } from "./refreshing.js";

/** Where the profile stands. */
export interface ProfileOptions {
  /** Name of the section. Default: `TENCENTCLOUD_PROFILE`, or `default`. */
  readonly profile?: string | undefined;
  /**
   * Default: `TENCENTCLOUD_CREDENTIALS_FILE`, or `.tencentcloud/credentials` in the user's folder, or
   * `/etc/tencentcloud/credentials`.
   */
  readonly file?: string | undefined;
  /** Default: the process's. */
  readonly environment?: Environment | undefined;
}

/**
 * Credentials from a file with sections, as the vendor's own tools read it: `secret_id`,
 * `secret_key` and, for temporary ones, `token`. It is read again every few minutes.
 */
export function profileCredentials(options: ProfileOptions = {}): CredentialsProvider {
  rejectUnknownKeys("profile options", options, ["profile", "file", "environment"]);
  return refreshing(() => readProfile(options));
}

async function readProfile(options: ProfileOptions): Promise<Credentials> {
  const environment = options.environment ?? processEnvironment();
  const profile = options.profile || environment["TENCENTCLOUD_PROFILE"];
  const { file, text } = await readFirst(options.file, environment);
  const name = profile || "default";
  const section = parseIni(text).get(name);
  if (section === undefined) {
    const message = `${file} has no section [${name}]`;
    // Who names a profile wants that one; a file without a default is somebody else's.
    throw profile ? new Error(message) : new MissingCredentials(message);
  }
  const required = (key: string): string => {
    const value = section.get(keyOf(key));
    if (value) return value;
    throw new Error(`[${name}] of ${file} ${value === "" ? "has an empty" : "has no"} ${key}`);
  };
  const [secretId, secretKey] = [required("secret_id"), required("secret_key")];
  const token = section.get("token") || undefined;
  return checkCredentials({ secretId, secretKey, token }, `[${name}] of ${file}`);
}

async function readFirst(
  given: string | undefined,
  environment: Environment,
): Promise<{ file: string; text: string }> {
  const named = given || environment["TENCENTCLOUD_CREDENTIALS_FILE"];
  const files = named ? [named] : defaultFiles(environment);
  for (const file of files) {
    const text = await readText(file);
    if (text !== undefined) return { file, text };
  }
  const message = `no file ${files.join(" or ")}`;
  throw named ? new Error(message) : new MissingCredentials(message);
}

function defaultFiles(environment: Environment): readonly string[] {
  const home = homeFolder(environment);
  const own = home === undefined ? [] : [`${home}/.tencentcloud/credentials`];
  return [...own, "/etc/tencentcloud/credentials"];
}
