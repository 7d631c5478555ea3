import { after } from "../signing/after.js";
import { authorization } from "../signing/authorization.js";
import { signedHeaders } from "../signing/canonical-headers.js";
import { canonicalRequest } from "../signing/canonical-request.js";
import type { Awaitable } from "../signing/digest.js";
import { signingDate, stringToSign } from "../signing/string-to-sign.js";
import type { FormCall, SignedRequest, SigningContext } from "./request-form.js";

/** What a form makes of an input. */
export interface Content {
  readonly method: "GET" | "POST";
  /** In lower case, because it is signed so: exactly what is sent. */
  readonly contentType: string;
  readonly query: string;
  readonly body: string | Uint8Array;
}

/** Signs with TC3-HMAC-SHA256, and puts the common parameters into headers. */
export function tc3Request(
  { call, action }: FormCall,
  { method, contentType, query, body }: Content,
  { host, timestamp, credentials, language, digest, keys }: SigningContext,
): Awaitable<SignedRequest> {
  const { secretId, secretKey, token } = credentials;
  const { service, region } = call;
  const scope = { timestamp, service };
  const signed = signedHeaders(contentType, host);
  const canonicalHash = after(digest.sha256Hex(body), (payloadHash) =>
    digest.sha256Hex(canonicalRequest({ method, query, headers: signed, payloadHash })),
  );
  const signature = after(canonicalHash, (hash) =>
    after(keys.get({ secretKey, date: signingDate(timestamp), service }), (hmac) =>
      hmac(stringToSign(scope, hash), "hex"),
    ),
  );
  return after(signature, (signature) => {
    const headers: Record<string, string> = {
      "Content-Type": contentType,
      Host: host,
      Authorization: authorization({ secretId, scope, headers: signed, signature }),
      "X-TC-Action": action.name,
      "X-TC-Version": action.service.version,
      "X-TC-Timestamp": String(timestamp),
    };
    if (region !== undefined) headers["X-TC-Region"] = region;
    if (token !== undefined) headers["X-TC-Token"] = token;
    if (language !== undefined) headers["X-TC-Language"] = language;
    return { method, path: query === "" ? "/" : `/?${query}`, headers, body };
  });
}
