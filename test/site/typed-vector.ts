import type { SignerInput } from "../../generator/site/signer/sign-call.js";
import type { FormVector } from "../runtime/forms/form-vector.js";

/** What somebody would type who has a vector in front of them. */
export function typed(vector: FormVector): SignerInput {
  const { form, algorithm, service, version, action, region, host, timestamp, nonce } = vector;
  return {
    form: form.startsWith("v1") ? `${form}${algorithm ?? "HmacSHA1"}` : form,
    service,
    version,
    action,
    region: region ?? "",
    host,
    timestamp: String(timestamp),
    nonce: String(nonce ?? 1),
    secretId: vector.secretId,
    secretKey: vector.secretKey,
    token: vector.token ?? "",
    language: vector.language ?? "",
    body: JSON.stringify(vector.input),
  };
}
