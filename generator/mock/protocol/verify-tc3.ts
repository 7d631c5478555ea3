import { canonicalHeaders } from "../../../runtime/src/signing/canonical-headers.js";
import { canonicalRequest } from "../../../runtime/src/signing/canonical-request.js";
import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import type { SigningKeyCache } from "../../../runtime/src/signing/signing-key-cache.js";
import { signingDate, stringToSign } from "../../../runtime/src/signing/string-to-sign.js";
import { refuse, type Refused } from "../step.js";
import { equalText } from "./equal-text.js";
import { hostsOf } from "./hosts-of.js";
import { headerOf, type HttpRequest } from "./http-request.js";
import type { Authorization } from "./parse-authorization.js";

export interface Tc3Check {
  readonly request: HttpRequest;
  readonly authorization: Authorization;
  /** Of X-TC-Timestamp. */
  readonly timestamp: number;
  readonly secretKey: string;
  readonly keys: SigningKeyCache;
}

/** Nothing if the signature is that of the request, with this key. */
export async function verifyTc3(check: Tc3Check): Promise<Refused | "mismatch" | undefined> {
  const { request, authorization, timestamp } = check;
  const { date, signedHeaders } = authorization;
  const day = signingDate(timestamp);
  if (date !== day) {
    return failure(
      "credential scope",
      `the date in Credential is ${date}; the UTC date of X-TC-Timestamp ${timestamp} is ${day}`,
    );
  }
  const headers: Record<string, string> = {};
  for (const name of signedHeaders) {
    const value = headerOf(request, name);
    if (value === undefined) {
      return failure("canonical headers", `SignedHeaders lists ${name}, which the request lacks`);
    }
    headers[name] = value;
  }
  const payloadHash = await nodeDigest.sha256Hex(request.body ?? "");
  for (const host of hostsOf(request)) {
    const expected = await signatureOf({ ...headers, host }, payloadHash, check);
    if (equalText(expected, authorization.signature)) return undefined;
  }
  return "mismatch";
}

async function signatureOf(
  headers: Readonly<Record<string, string>>,
  payloadHash: string,
  { request, authorization, timestamp, secretKey, keys }: Tc3Check,
): Promise<string> {
  const { method, query } = request;
  const canonical = canonicalRequest({
    method,
    query: method === "GET" ? query : "",
    headers: canonicalHeaders(headers),
    payloadHash,
  });
  const { date, service } = authorization;
  const sign = await keys.get({ secretKey, date, service });
  return sign(stringToSign({ timestamp, service }, await nodeDigest.sha256Hex(canonical)), "hex");
}

function failure(stage: string, detail: string): Refused {
  return refuse("AuthFailure.SignatureFailure", wrongSignature(stage, detail));
}

export function wrongSignature(stage: string, detail: string): string {
  return `the signature is wrong, at the stage "${stage}": ${detail}`;
}
