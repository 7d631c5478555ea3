import { checkCredentials } from "./check-credentials.js";
import type { Credentials } from "./credentials.js";
import { processEnvironment, type Environment } from "./process-environment.js";

const SECRET_ID = "TENCENTCLOUD_SECRET_ID";
const SECRET_KEY = "TENCENTCLOUD_SECRET_KEY";

/**
 * Credentials from `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for temporary ones,
 * `TENCENTCLOUD_TOKEN`. They are read at each call, not here.
 */
export function environmentCredentials(environment?: Environment): () => Credentials {
  let last: Credentials | undefined;
  return () => {
    const variables = environment ?? processEnvironment();
    const secretId = variables[SECRET_ID];
    const secretKey = variables[SECRET_KEY];
    // An empty variable is the usual way to unset one for a child process.
    const token = variables["TENCENTCLOUD_TOKEN"] || undefined;
    if (!secretId && !secretKey) {
      throw new TypeError(
        `no credentials: give the client some, or set ${SECRET_ID} and ${SECRET_KEY}`,
      );
    }
    if (!secretId) throw new TypeError(`${SECRET_ID} is not set, although ${SECRET_KEY} is`);
    if (!secretKey) throw new TypeError(`${SECRET_KEY} is not set, although ${SECRET_ID} is`);
    if (last?.secretId !== secretId || last.secretKey !== secretKey || last.token !== token) {
      last = checkCredentials({ secretId, secretKey, token }, "environment credentials");
    }
    return last;
  };
}
