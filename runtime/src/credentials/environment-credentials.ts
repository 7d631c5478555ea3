import { checkCredentials } from "./check-credentials.js";
import type { CredentialsProvider } from "./credentials.js";

type Environment = Readonly<Record<string, string | undefined>>;

const SECRET_ID = "TENCENTCLOUD_SECRET_ID";
const SECRET_KEY = "TENCENTCLOUD_SECRET_KEY";
const TOKEN = "TENCENTCLOUD_TOKEN";

/**
 * Credentials from `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for temporary ones,
 * `TENCENTCLOUD_TOKEN`. They are read at each call, not here.
 */
export function environmentCredentials(environment?: Environment): CredentialsProvider {
  return () => {
    const variables = environment ?? processEnvironment();
    const secretId = variables[SECRET_ID];
    const secretKey = variables[SECRET_KEY];
    const token = variables[TOKEN];
    if (!secretId && !secretKey) {
      throw new TypeError(
        `no credentials: give the client some, or set ${SECRET_ID} and ${SECRET_KEY}`,
      );
    }
    if (!secretId) throw new TypeError(`${SECRET_ID} is not set, although ${SECRET_KEY} is`);
    if (!secretKey) throw new TypeError(`${SECRET_KEY} is not set, although ${SECRET_ID} is`);
    // An empty variable is the usual way to unset one for a child process.
    const given = token ? { secretId, secretKey, token } : { secretId, secretKey };
    return checkCredentials(given, "environment credentials");
  };
}

// Reached through globalThis, because not every platform has it.
function processEnvironment(): Environment {
  const { process } = globalThis as { process?: { env?: Environment } };
  return process?.env ?? {};
}
