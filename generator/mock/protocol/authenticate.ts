import type { SigningKeyCache } from "../../../runtime/src/signing/signing-key-cache.js";
import type { MockCredentials } from "../library.js";
import { refuse, type Refused, type Step } from "../step.js";
import { wireNameOf, type Envelope } from "./envelope.js";
import { equalText } from "./equal-text.js";
import type { HttpRequest } from "./http-request.js";
import { parseAuthorization, type Authorization } from "./parse-authorization.js";
import type { SignatureAdvice } from "./signature-advice.js";
import { verifyTc3, wrongSignature } from "./verify-tc3.js";
import { verifyV1 } from "./verify-v1.js";

export interface KeyRing {
  readonly credentialsOf: (secretId: string) => MockCredentials | undefined;
  /** Signing keys, derived once. */
  readonly keys: SigningKeyCache;
  readonly advice: SignatureAdvice;
  /** All that are served. */
  readonly services: readonly string[];
}

/**
 * Who signed, if the signature is right: the account, that is the SecretId.
 * @param service the one that the request goes to, if that is known
 */
export async function authenticate(
  request: HttpRequest,
  envelope: Envelope,
  ring: KeyRing,
  service: string | undefined,
): Promise<Step<string>> {
  const authorization = envelope.form.startsWith("tc3") ? authorizationOf(envelope) : undefined;
  if (authorization && "refusal" in authorization) return authorization;
  const secretId = authorization?.value.secretId ?? envelope.common.SecretId;
  if (secretId === undefined) return refuse("MissingParameter", "SecretId is missing");
  const credentials = knownCredentials(secretId, ring);
  if ("refusal" in credentials) return credentials;
  const { secretKey, token } = credentials.value;
  const { keys, advice, services } = ring;
  const timestamp = Number(envelope.common.Timestamp);
  const problem = authorization
    ? await verifyTc3({ request, authorization: authorization.value, timestamp, secretKey, keys })
    : await verifyV1(request, envelope, secretKey);
  if (problem === "mismatch") {
    const why = await advice.find(request, { secretKey, service, services });
    const detail = why ?? "it is not what the SecretKey and the request as it came in give";
    return refuse("AuthFailure.SignatureFailure", wrongSignature("signature", detail));
  }
  return problem ?? checkToken(envelope, token) ?? { value: secretId };
}

function authorizationOf({ form, common }: Envelope): Step<Authorization> {
  return common.Authorization === undefined
    ? refuse("MissingParameter", `${wireNameOf("Authorization", form)} is missing`)
    : parseAuthorization(common.Authorization);
}

function knownCredentials(secretId: string, { credentialsOf }: KeyRing): Step<MockCredentials> {
  if (!/^[\w*.@-]{1,128}$/.test(secretId)) {
    return refuse(
      "AuthFailure.InvalidSecretId",
      "the SecretId is none: it must be 1 to 128 letters and digits",
    );
  }
  const credentials = credentialsOf(secretId);
  return credentials === undefined
    ? refuse(
        "AuthFailure.SecretIdNotFound",
        "the mock does not know this SecretId: use the pair that it shows when it starts, or tell it yours",
      )
    : { value: credentials };
}

function checkToken({ form, common }: Envelope, token: string | undefined): Refused | undefined {
  const name = wireNameOf("Token", form);
  const given = common.Token ?? "";
  if (equalText(given, token ?? "")) return undefined;
  const detail =
    token === undefined
      ? `this is a permanent key, which has none: send no ${name}`
      : given === ""
        ? `this is a temporary key: send its token as ${name}`
        : `${name} is not the one of this key`;
  return refuse("AuthFailure.TokenFailure", detail);
}
