import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { v1StringToSign } from "../../../runtime/src/signing/v1-string-to-sign.js";
import { refuse, type Refused } from "../step.js";
import type { Envelope } from "./envelope.js";
import { equalText } from "./equal-text.js";
import { hostsOf } from "./hosts-of.js";
import type { HttpRequest } from "./http-request.js";

/** Nothing if a signature of version 1 is that of the request, with this key. */
export async function verifyV1(
  request: HttpRequest,
  { common, signed: parameters }: Envelope,
  secretKey: string,
): Promise<Refused | "mismatch" | undefined> {
  const { Signature, Nonce, SignatureMethod } = common;
  if (Nonce === undefined) return refuse("MissingParameter", "Nonce is missing");
  if (!/^[1-9]\d{0,19}$/.test(Nonce)) {
    return refuse("InvalidParameterValue", "Nonce must be a positive integer");
  }
  if (Signature === undefined) return refuse("MissingParameter", "Signature is missing");
  const { method } = request;
  // Whatever else is named stands for SHA-1, says the documentation.
  const hash = SignatureMethod === "HmacSHA256" ? "sha256" : "sha1";
  const sign = nodeDigest.hmac(hash, secretKey);
  for (const host of hostsOf(request)) {
    const expected = await sign(v1StringToSign({ method, host, parameters }), "base64");
    if (equalText(expected, Signature)) return undefined;
  }
  return "mismatch";
}
