import type { Digest } from "../../runtime/src/signing/digest.js";
import {
  judgeSignature,
  givenSignature,
  type JudgeOptions,
  type Verdict,
} from "./judge-signature.js";
import type { FoundMistake } from "./mistakes/mistake.js";
import { readSigned } from "./read-signed.js";
import type { CapturedRequest } from "./request/captured-request.js";
import type { Tc3Reading } from "./tc3/read-tc3.js";
import { Tc3Stages } from "./tc3/tc3-stages.js";
import { v1Text } from "./v1/v1-recipe.js";
import type { V1Reading } from "./v1/read-v1.js";
import { V1Stages } from "./v1/v1-stages.js";
import { checkVisible } from "./visible/check-visible.js";

/** One step of a signature. */
export interface Stage {
  readonly id: StageId;
  readonly title: string;
  /** How it is made, where that is not plain. */
  readonly formula?: string;
  /** Exactly what comes out of it; of a key, the beginning of its SHA-256. */
  readonly text: string;
}

export type StageId =
  | "payload-hash"
  | "canonical-request"
  | "canonical-hash"
  | "string-to-sign"
  | "key-date"
  | "key-service"
  | "key-signing"
  | "signature"
  | "authorization";

/** How a request is signed, and what is wrong with how it was. */
export interface SignatureExplanation {
  readonly algorithm: "TC3-HMAC-SHA256" | "HmacSHA1" | "HmacSHA256";
  /** Those that need the secret are missing without it. */
  readonly stages: readonly Stage[];
  /** The signature that the request carries. */
  readonly given: string | undefined;
  readonly verdict: Verdict;
  /** What is wrong at first sight, for which no secret is needed. */
  readonly visible: readonly FoundMistake[];
}

export interface ExplainOptions extends JudgeOptions {
  /** Whose secret it is; default: what the request says. */
  readonly secretId?: string | undefined;
  /** In milliseconds since 1970, to tell whether the timestamp is too old. */
  readonly now?: number | undefined;
}

/** Goes through the steps of a signature, and judges the one that the request carries. */
export async function explainRequest(
  request: CapturedRequest,
  options: ExplainOptions,
): Promise<SignatureExplanation> {
  const reading = readSigned(request, options.service);
  return {
    algorithm: algorithmOf(reading),
    stages: await (reading.kind === "v1"
      ? v1Stages(reading, options)
      : tc3Stages(reading, options)),
    given: givenSignature(reading),
    verdict: await judgeSignature(request, options),
    visible: checkVisible(request, reading, options),
  };
}

function algorithmOf(reading: Tc3Reading | V1Reading): SignatureExplanation["algorithm"] {
  if (reading.kind === "tc3") return "TC3-HMAC-SHA256";
  return reading.recipe.hash === "sha1" ? "HmacSHA1" : "HmacSHA256";
}

async function v1Stages(
  { recipe, given }: V1Reading,
  { digest, secretKey }: ExplainOptions,
): Promise<readonly Stage[]> {
  const text = v1Text(recipe);
  const stages: Stage[] = [{ id: "string-to-sign", title: "String to sign", text }];
  if (!secretKey) return stages;
  const signature = await new V1Stages(digest).signature({ ...recipe, secretKey });
  const hash = recipe.hash === "sha1" ? "SHA1" : "SHA256";
  return [
    ...stages,
    {
      id: "signature",
      title: given === undefined ? "Signature" : "Signature, as it should be",
      formula: `base64(HMAC-${hash}(SecretKey, string to sign))`,
      text: signature,
    },
    { id: "authorization", title: "Sent as", text: `Signature=${encodeURIComponent(signature)}` },
  ];
}

async function tc3Stages(
  reading: Tc3Reading,
  { digest, secretKey, secretId }: ExplainOptions,
): Promise<readonly Stage[]> {
  const { recipe, given } = reading;
  const maker = new Tc3Stages(digest);
  const texts = await maker.texts(recipe);
  const stages: Stage[] = [
    {
      id: "payload-hash",
      title: "Hash of the payload",
      formula: "SHA-256(payload)",
      text: texts.payloadHash,
    },
    { id: "canonical-request", title: "Canonical request", text: texts.canonicalRequest },
    {
      id: "canonical-hash",
      title: "Hash of the canonical request",
      formula: "SHA-256(canonical request)",
      text: texts.canonicalHash,
    },
    { id: "string-to-sign", title: "String to sign", text: texts.stringToSign },
  ];
  if (!secretKey) return stages;
  const own = { ...recipe, secretKey };
  const signature = await maker.signature(own, texts.stringToSign);
  const id = secretId ?? given?.secretId ?? "SecretId";
  const names = recipe.headers.map(([name]) => name.toLowerCase()).join(";");
  return [
    ...stages,
    ...(await keyStages(digest, await maker.keys(own), recipe.keySteps)),
    {
      id: "signature",
      title: given === undefined ? "Signature" : "Signature, as it should be",
      formula: "hex(HMAC-SHA256(kSigning, string to sign))",
      text: signature,
    },
    {
      id: "authorization",
      title: "Authorization",
      text: `TC3-HMAC-SHA256 Credential=${id}/${recipe.scope.join("/")}, SignedHeaders=${names}, Signature=${signature}`,
    },
  ];
}

const KEYS = [
  ["key-date", "kDate", '"TC3" + SecretKey'],
  ["key-service", "kService", "kDate"],
  ["key-signing", "kSigning", "kService"],
] as const;

/** How much of a key's hash is shown: enough to compare, of no use for signing or guessing. */
const SHOWN = 8;

async function keyStages(
  digest: Digest,
  keys: readonly (string | Uint8Array)[],
  steps: readonly string[],
): Promise<readonly Stage[]> {
  const stages = KEYS.map(async ([id, title, from], index): Promise<Stage> => {
    const hash = await digest.sha256Hex(keys[index]!);
    const formula = `HMAC-SHA256(${from}, "${steps[index] ?? ""}")`;
    return { id, title, formula, text: hash.slice(0, SHOWN) };
  });
  return Promise.all(stages);
}
