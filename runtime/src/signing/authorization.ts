import { signedHeaders } from "./canonical-request.js";
import { hmacSha256Hex } from "./digest.js";
import { ALGORITHM, credentialScope, type SigningScope } from "./string-to-sign.js";

/** What the Authorization header is made of. */
export interface AuthorizationParts {
  readonly secretId: string;
  readonly scope: SigningScope;
  /** The headers that were signed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signature: string;
}

/** The signature: HMAC of the string to sign under the signing key, in hexadecimal. */
export function signature(key: Uint8Array, text: string): string {
  return hmacSha256Hex(key, text);
}

/** Step 4 of TC3-HMAC-SHA256: the Authorization header. */
export function authorization(parts: AuthorizationParts): string {
  const credential = `${parts.secretId}/${credentialScope(parts.scope)}`;
  const headers = signedHeaders(parts.headers);
  return `${ALGORITHM} Credential=${credential}, SignedHeaders=${headers}, Signature=${parts.signature}`;
}
