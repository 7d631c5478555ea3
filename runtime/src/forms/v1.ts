import { ValidationError } from "../errors/validation-error.js";
import { jsonValue } from "../json/json-value.js";
import { after } from "../signing/after.js";
import type { Digest, Hmac } from "../signing/digest.js";
import { v1StringToSign } from "../signing/v1-string-to-sign.js";
import { issue } from "../validation/issue.js";
import { checkSize, MAX_GET, MAX_V1_POST } from "./check-size.js";
import { formParameters, type Parameter } from "./form-parameters.js";
import { formQuery } from "./form-query.js";
import type { FormCall, RequestForm, SigningContext } from "./request-form.js";
import { insertParameter, sortedParameters } from "./sorted-parameters.js";
import { writeInput } from "./write-input.js";

/** The hashes of signature version 1. */
export type V1Algorithm = "HmacSHA1" | "HmacSHA256";

/**
 * GET with everything in the query, signed with version 1. Up to 32 KB.
 *
 * @param nonce Gives a positive integer that no other request of the same second has.
 */
export function v1Get(algorithm: V1Algorithm, nonce: () => number = randomNonce): RequestForm {
  return v1Form("GET", algorithm, nonce);
}

/** POST of a form (application/x-www-form-urlencoded), signed with version 1. Up to 1 MB. */
export function v1Post(algorithm: V1Algorithm, nonce: () => number = randomNonce): RequestForm {
  return v1Form("POST", algorithm, nonce);
}

function v1Form(method: "GET" | "POST", algorithm: V1Algorithm, nonce: () => number): RequestForm {
  const hmacOf = latestHmac(algorithm === "HmacSHA1" ? "sha1" : "sha256");
  return (form) => {
    const given = writeInput(form, sortedParameters);
    refuseCommon(form);
    return (context) => {
      const { host, credentials, digest } = context;
      const own = common(form, context, { SignatureMethod: algorithm, Nonce: nonce() });
      const parameters = [...given];
      for (const one of own) insertParameter(parameters, one);
      const text = v1StringToSign({ method, host, parameters });
      const hmac = hmacOf(digest, credentials.secretKey);
      return after(hmac(text, "base64"), (signature) => {
        const query = `${formQuery(parameters, text.slice(text.indexOf("?") + 1))}&Signature=${encodeURIComponent(signature)}`;
        const inPath = method === "GET";
        // Only now, because credentials and signature count.
        checkSize(form.call, query, inPath ? MAX_GET : MAX_V1_POST);
        return {
          method,
          path: inPath ? `/?${query}` : "/",
          headers: { "Content-Type": "application/x-www-form-urlencoded", Host: host },
          body: inPath ? "" : query,
        };
      });
    };
  };
}

/** Prepares HMACs, and keeps the latest: nearly all calls have the key of the one before. */
function latestHmac(hash: "sha1" | "sha256"): (digest: Digest, key: string) => Hmac {
  let latest: readonly [Digest, string, Hmac] | undefined;
  return (digest, key) => {
    if (latest?.[0] !== digest || latest[1] !== key) {
      latest = [digest, key, digest.hmac(hash, key)];
    }
    return latest[2];
  };
}

function common(
  { call, action }: FormCall,
  { timestamp, credentials, language }: SigningContext,
  rest: object,
): Parameter[] {
  return formParameters({
    Action: action.name,
    Version: action.service.version,
    Region: call.region,
    SecretId: credentials.secretId,
    Token: credentials.token,
    Timestamp: timestamp,
    Language: language,
    ...rest,
  });
}

const COMMON =
  /^(?:Action|Language|Nonce|Region|SecretId|Signature|SignatureMethod|Timestamp|Token|Version)$/;

// A second Action beside ours would let an input choose what is called.
function refuseCommon({ call, input }: FormCall): void {
  const members = jsonValue(input) as Record<string, unknown>;
  const names = Object.keys(members).filter((name) => COMMON.test(name) && members[name] != null);
  if (names.length === 0) return;
  const message = "has the name of a common parameter, so signature version 1 cannot carry it";
  throw new ValidationError(
    call,
    names.map((name) => issue("form", message, [name])),
  );
}

// It is sent in the clear: it has to be new, not secret.
function randomNonce(): number {
  return 1 + Math.floor(Math.random() * 0x7fffffff);
}
