import { looksSecret } from "../../model/looks-secret.js";
import { headerOf, type CapturedRequest } from "../request/captured-request.js";
import { looksLikeV1, sentParameters } from "../v1/read-v1.js";

/** What a request and its signature must not show: the key, the token, passwords among parameters. */
export function secretsOf(
  request: CapturedRequest,
  secretKey: string | undefined,
): readonly string[] {
  const secrets = [secretKey, headerOf(request, "x-tc-token")];
  if (looksLikeV1(request)) {
    for (const [name, value] of sentParameters(request)) {
      if (name === "Token" || looksSecret(name))
        secrets.push(value, encodeURIComponent(value.toWellFormed()));
    }
  }
  return [...new Set(secrets.filter((one) => one !== undefined && one !== ""))] as string[];
}
