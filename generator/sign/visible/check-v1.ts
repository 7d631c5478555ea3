import type { FoundMistake } from "../mistakes/mistake.js";
import { v1Hash } from "../mistakes/v1/hash.js";
import { v1Path } from "../mistakes/v1/path.js";
import { signatureEscapes } from "../mistakes/v1/signature-escapes.js";
import { v1SignatureForm } from "../mistakes/v1/signature-form.js";
import { headerOf, splitTarget } from "../request/captured-request.js";
import type { V1Reading } from "../v1/read-v1.js";
import { otherKey } from "./check-authorization.js";
import { visibly, type VisibleCheck } from "./visible-check.js";

const DEMANDED = ["Action", "Version", "SecretId", "Nonce"];

/** Signature version 1: common parameters, and the writing of the signature. */
export const checkV1: VisibleCheck<V1Reading> = (request, reading, { secretId }) => {
  const { recipe, given } = reading;
  const found: FoundMistake[] = [];
  const valueOf = (wanted: string): string | undefined =>
    recipe.parameters.find(([name]) => name === wanted)?.[1];
  for (const name of DEMANDED) {
    if (!valueOf(name)) found.push(missing(name));
  }
  const names = recipe.parameters.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    found.push({
      ...missing(twice),
      id: "v1-parameter-twice",
      title: "A parameter is there twice.",
      detail: twice,
      remedy: "Send each name once; items of a list have numbers: Ids.0, Ids.1.",
    });
  const { path } = splitTarget(request.target);
  if (path !== "/" && path !== "") found.push(visibly(v1Path, `the path "${path}" is sent`));
  const type = headerOf(request, "content-type")?.split(";")[0]!.trim().toLowerCase();
  if (
    recipe.method === "POST" &&
    type !== undefined &&
    type !== "application/x-www-form-urlencoded"
  )
    found.push({
      id: "v1-content-type",
      title: "The content type is not that of a form.",
      detail: `"${type}" is sent`,
      remedy:
        "Signature version 1 takes application/x-www-form-urlencoded only; JSON needs TC3-HMAC-SHA256.",
    });
  if (given !== undefined) found.push(...checkForm(given, recipe.hash));
  const sent = valueOf("SecretId");
  if (secretId !== undefined && sent && sent !== secretId) found.push(otherKey(sent, secretId));
  return found;
};

function checkForm(given: string, hash: "sha1" | "sha256"): readonly FoundMistake[] {
  if (given.includes(" "))
    return [
      visibly(
        { ...signatureEscapes, title: "The signature holds blanks." },
        "its + were not escaped",
      ),
    ];
  const sizes = { 28: "sha1", 44: "sha256" } as const;
  const made = /^[\w+/]+=*$/.test(given) ? sizes[given.length as 28 | 44] : undefined;
  if (made === undefined)
    return [
      visibly(
        { ...v1SignatureForm, title: "The signature is not the base64 of an HMAC." },
        `it has ${given.length} characters, where ${hash === "sha1" ? 28 : 44} were to be expected`,
      ),
    ];
  return made === hash
    ? []
    : [visibly(v1Hash, `it has the length of an HMAC-${made.toUpperCase()}`)];
}

function missing(name: string): FoundMistake {
  return {
    id: "v1-parameter-missing",
    title: "A common parameter is missing.",
    detail: `There is no ${name}`,
    remedy: "Send Action, Version, Timestamp, Nonce, SecretId and Signature with every request.",
  };
}
