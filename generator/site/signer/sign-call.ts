import {
  parseJson,
  SigningKeyCache,
  tc3Get,
  tc3Json,
  v1Get,
  v1Post,
  webDigest,
  type RequestForm,
  type SignedRequest,
  type V1Algorithm,
} from "../../../runtime/src/portable.js";
import { explainRequest, type Stage } from "../../sign/explain-request.js";

/** What was typed into the form of the signer. */
export interface SignerInput {
  readonly form: string;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  readonly region: string;
  readonly host: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly token: string;
  /** Of error messages; empty for the service's default. */
  readonly language: string;
  readonly body: string;
}

/** A request as the runtime signs it, and how it comes to its signature. */
export interface Signed {
  readonly request: SignedRequest;
  readonly stages: readonly Stage[];
}

/** The forms that the runtime signs, by the names that choices have. */
const FORMS: Readonly<Record<string, (nonce: () => number) => RequestForm>> = {
  tc3Json: () => tc3Json,
  tc3Get: () => tc3Get,
  ...v1Forms("HmacSHA1"),
  ...v1Forms("HmacSHA256"),
};

function v1Forms(algorithm: V1Algorithm): typeof FORMS {
  return {
    [`v1Get${algorithm}`]: (nonce) => v1Get(algorithm, nonce),
    [`v1Post${algorithm}`]: (nonce) => v1Post(algorithm, nonce),
  };
}

/** Signs what was typed with the runtime itself. Throws what the runtime throws. */
export async function signCall(typed: SignerInput): Promise<Signed> {
  const { service, version, action, host, secretId, secretKey, token } = typed;
  const region = typed.region === "" ? undefined : typed.region;
  const language = typed.language === "" ? undefined : typed.language;
  const nonce = numberOf("Nonce", typed.nonce);
  const form = FORMS[typed.form]!(() => nonce);
  const sign = form({
    call: { service, action, region },
    action: {
      service: { name: service, version, endpoint: host },
      name: action,
      region: "optional",
      check: () => [],
    },
    input: parseJson(typed.body.trim() === "" ? "{}" : typed.body),
  });
  const request = await sign({
    host,
    timestamp: numberOf("Timestamp", typed.timestamp),
    credentials: { secretId, secretKey, ...(token !== "" && { token }) },
    language,
    digest: webDigest,
    keys: new SigningKeyCache(webDigest),
  });
  const { method, path, headers, body } = request;
  const captured = { method, target: path, headers: Object.entries(headers), body };
  const { stages } = await explainRequest(captured, {
    digest: webDigest,
    service,
    secretId,
    secretKey,
  });
  return { request, stages };
}

function numberOf(name: string, typed: string): number {
  if (!/^\d{1,15}$/.test(typed.trim())) throw new Error(`${name} must be a whole number`);
  return Number(typed);
}
