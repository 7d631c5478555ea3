import type { Palette } from "../../diagnostics/print.js";
import { explainRequest } from "../../sign/explain-request.js";
import type { CapturedRequest } from "../../sign/request/captured-request.js";
import { printExplanation } from "../../sign/show/print-explanation.js";
import { secretsOf } from "../../sign/show/secrets-of.js";
import { redact } from "../../../runtime/src/redaction.js";
import type { Signing } from "../send/watched-form.js";

export interface SigningTextOptions {
  /** As the signature names it. */
  readonly service: string;
  /** Values of the input that are not to be shown. */
  readonly hidden: readonly string[];
  readonly palette: Palette;
}

/** How a request was signed, step by step. Key material is in none of it. */
export async function signingText(
  { request, context }: Signing,
  { service, hidden, palette }: SigningTextOptions,
): Promise<string> {
  const { credentials, digest } = context;
  const { method, path, headers, body } = request;
  const captured: CapturedRequest = {
    method,
    target: path,
    headers: Object.entries(headers),
    body,
  };
  const { secretKey, secretId, token } = credentials;
  const explanation = await explainRequest(captured, { secretKey, secretId, digest, service });
  // Of a GET, the values of parameters are part of what is signed.
  const stages = explanation.stages.map((stage) => ({
    ...stage,
    text: redact(stage.text, hidden),
  }));
  const secrets = [...secretsOf(captured, secretKey), ...(token === undefined ? [] : [token])];
  return printExplanation({ ...explanation, stages }, { palette, secrets });
}
