import type { FoundMistake } from "../mistakes/mistake.js";
import { signatureForm } from "../mistakes/tc3/signature-form.js";
import { headerOf } from "../request/captured-request.js";
import type { Tc3Reading } from "../tc3/read-tc3.js";
import { visibly, type VisibleCheck } from "./visible-check.js";

/** The Authorization itself, and the headers that go with it. */
export const checkAuthorization: VisibleCheck<Tc3Reading> = (request, { given }, { secretId }) => {
  const found: FoundMistake[] = [];
  if (given === undefined) return found;
  for (const problem of given.problems) {
    found.push({
      id: "authorization-malformed",
      title: "The Authorization header is malformed.",
      detail: problem,
      remedy:
        "Write it as TC3-HMAC-SHA256 Credential=SecretId/date/service/tc3_request, SignedHeaders=content-type;host, Signature=…",
    });
  }
  if (given.signature !== "" && !/^[0-9a-f]{64}$/.test(given.signature))
    found.push(visibly({ ...signatureForm, title: SIGNATURE }, formOf(given.signature)));
  for (const name of ["X-TC-Action", "X-TC-Version"]) {
    if (headerOf(request, name)) continue;
    found.push({
      id: "header-missing",
      title: "A header is missing that TC3 demands.",
      detail: `There is no ${name}`,
      remedy: "Send X-TC-Action, X-TC-Version and X-TC-Timestamp as headers, not as parameters.",
    });
  }
  if (secretId !== undefined && given.secretId !== "" && given.secretId !== secretId)
    found.push(otherKey(given.secretId, secretId));
  return found;
};

const SIGNATURE = "The signature is not 64 hexadecimal digits in lower case.";

function formOf(signature: string): string {
  if (/^[0-9a-f]{64}$/i.test(signature)) return "it has letters in upper case";
  return `its length is ${signature.length}`;
}

/** Two keys got mixed up, which no other mistake explains. */
export function otherKey(sent: string, own: string): FoundMistake {
  return {
    id: "secret-id",
    title: "The request names another SecretId than the secret at hand belongs to.",
    detail: `${sent} is sent, ${own} is at hand`,
    remedy:
      "Take SecretId and SecretKey from the same key; give that key to see whether it signed.",
  };
}
