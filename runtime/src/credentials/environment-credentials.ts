import { checkCredentials } from "./check-credentials.js";
import type { Credentials } from "./credentials.js";
import { processEnvironment, type Environment } from "./process-environment.js";

/**
 * Credentials from `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for temporary ones,
 * `TENCENTCLOUD_TOKEN`. They are read at each call, not here.
 */
export function environmentCredentials(environment?: Environment): () => Credentials {
  let last: Credentials | undefined;
  return () => {
    const {
      TENCENTCLOUD_SECRET_ID: secretId,
      TENCENTCLOUD_SECRET_KEY: secretKey,
      TENCENTCLOUD_TOKEN,
    } = environment ?? processEnvironment();
    if (!secretId || !secretKey) {
      const unset = [
        !secretId && "TENCENTCLOUD_SECRET_ID",
        !secretKey && "TENCENTCLOUD_SECRET_KEY",
      ];
      const names = unset.filter(Boolean).join(" and ");
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
