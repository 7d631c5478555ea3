import type { Credentials } from "../credentials/credentials.js";
import { authorization, signature } from "./authorization.js";
import { canonicalRequest, type SignableRequest } from "./canonical-request.js";
import type { SigningKeyCache } from "./signing-key-cache.js";
import { signingDate, stringToSign, type SigningScope } from "./string-to-sign.js";

/** Everything that a signature depends on. */
export interface SigningInput {
  readonly request: SignableRequest;
  readonly scope: SigningScope;
  readonly credentials: Credentials;
  readonly keys: SigningKeyCache;
}

/** Runs the four steps; the result is the Authorization header. */
export function signRequest({ request, scope, credentials, keys }: SigningInput): string {
  const { secretId, secretKey } = credentials;
  const key = keys.get({ secretKey, date: signingDate(scope.timestamp), service: scope.service });
  const text = stringToSign(scope, canonicalRequest(request));
  const { headers } = request;
  return authorization({ secretId, scope, headers, signature: signature(key, text) });
}
