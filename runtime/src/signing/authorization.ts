import type { CanonicalHeaders } from "./canonical-headers.js";
import { ALGORITHM, credentialScope, type SigningScope } from "./string-to-sign.js";

/** What the Authorization header is made of. */
export interface AuthorizationParts {
  readonly secretId: string;
  readonly scope: SigningScope;
  /** The headers that were signed. */
  readonly headers: CanonicalHeaders;
  /** HMAC of the string to sign under the signing key, in hexadecimal. */
  readonly signature: string;
}

/** Step 4 of TC3-HMAC-SHA256: the Authorization header. */
export function authorization({ secretId, scope, headers, signature }: AuthorizationParts): string {
  const credential = `${secretId}/${credentialScope(scope)}`;
  return `${ALGORITHM} Credential=${credential}, SignedHeaders=${headers.names}, Signature=${signature}`;
}
