import type { Credentials } from "./credentials/credentials.js";
import type { SignedRequest } from "./forms/request-form.js";

/** What must not be shown of a request: the credentials, and what proves them. */
export function requestSecrets(
  request: SignedRequest | undefined,
  { secretId, secretKey, token = "" }: Credentials,
): readonly string[] {
  const secrets = [secretId, secretKey, token];
  if (request !== undefined) {
    const { headers, path, body } = request;
    // In a header with version 3; the last of the parameters, escaped, with version 1. Inputs may
    // hold something that looks like it.
    const places =
      headers["Authorization"] === undefined ? [path, body] : [headers["Authorization"]];
    for (const place of places) {
      const found =
        typeof place === "string" ? /[?&\s]Signature=([^&]+)$/.exec(place)?.[1] : undefined;
      if (found) secrets.push(found, decodeURIComponent(found));
    }
  }
  return secrets;
}
