import { checkCredentials } from "./check-credentials.js";
import type { Credentials } from "./credentials.js";
import { processEnvironment, type Environment } from "./process-environment.js";

const ID = "TENCENTCLOUD_SECRET_ID";
const KEY = "TENCENTCLOUD_SECRET_KEY";

/**
 * Credentials from `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for temporary ones,
 * `TENCENTCLOUD_TOKEN`. They are read at each call, not here.
 */
export function environmentCredentials(environment?: Environment): () => Credentials {
  let last: Credentials | undefined;
  return () => {
    const variables = environment ?? processEnvironment();
    const { [ID]: secretId, [KEY]: secretKey, TENCENTCLOUD_TOKEN } = variables;
    if (!secretId || !secretKey) {
      const names = [ID, KEY].filter((name) => !variables[name]).join(" and ");
      throw new TypeError(`no credentials: give the client some, or set ${names}`);
    }
    // An empty variable is the usual way to unset one for a child process.
    const token = TENCENTCLOUD_TOKEN || undefined;
    if (last?.secretId !== secretId || last.secretKey !== secretKey || last.token !== token) {
      last = checkCredentials({ secretId, secretKey, token }, "environment credentials");
    }
    return last;
  };
}
