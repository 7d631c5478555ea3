import type { Digest } from "../../runtime/src/signing/digest.js";
import { EVERY_TC3_MISTAKE } from "./mistakes/every-tc3-mistake.js";
import { EVERY_V1_MISTAKE } from "./mistakes/every-v1-mistake.js";
import type { FoundMistake } from "./mistakes/mistake.js";
import { searchMistakes, type SearchOutcome } from "./mistakes/search-mistakes.js";
import { factsOf, readSigned, type Reading } from "./read-signed.js";
import type { CapturedRequest } from "./request/captured-request.js";
import type { Tc3Recipe } from "./tc3/tc3-recipe.js";
import { Tc3Stages } from "./tc3/tc3-stages.js";
import { v1Text } from "./v1/v1-recipe.js";
import { V1Stages } from "./v1/v1-stages.js";
import { checkScope } from "./visible/check-scope.js";

/** What there is to say about the signature that a request carries. */
export type Verdict =
  /** It carries none. */
  | { readonly kind: "none" }
  /** Nobody can tell without the secret. */
  | { readonly kind: "secret-needed" }
  | { readonly kind: "right" }
  /** Each of the explanations leads to the signature; mostly there is one. */
  | { readonly kind: "explained"; readonly explanations: readonly Explanation[] }
  /** Most likely another secret, or a body that was changed on its way. */
  | { readonly kind: "unexplained"; readonly tried: number };

/** The mistakes, mostly one, and the texts that were signed because of them. */
export interface Explanation {
  readonly mistakes: readonly FoundMistake[];
  readonly canonicalRequest: string | undefined;
  readonly stringToSign: string;
}

export interface JudgeOptions {
  readonly secretKey?: string | undefined;
  readonly digest: Digest;
  /** Where the host does not tell, as that of a local server. */
  readonly service?: string | undefined;
  /** Names of services to try in place of the right one. */
  readonly services?: readonly string[] | undefined;
  /** Whether to try two mistakes at once, which takes seconds. Default: false. */
  readonly pairs?: boolean | undefined;
}

/** Whether the signature of a request is right, and otherwise which usual mistake explains it. */
export async function judgeSignature(
  request: CapturedRequest,
  options: JudgeOptions,
): Promise<Verdict> {
  const reading = readSigned(request, options.service);
  const given = givenSignature(reading);
  if (!given) return { kind: "none" };
  // An empty one is a mistake that is tried, not a secret.
  if (!options.secretKey) return { kind: "secret-needed" };
  const facts = factsOf(request, reading, options.services ?? []);
  const { digest, secretKey, pairs = false } = options;
  if (reading.kind === "v1") {
    const stages = new V1Stages(digest);
    const base = { ...reading.recipe, secretKey };
    if ((await stages.signature(base)) === given) return { kind: "right" };
    const sign = stages.signature.bind(stages);
    const mistakes = base.parameters.length > MOST_PARAMETERS ? [] : EVERY_V1_MISTAKE;
    const search = { base, facts, mistakes, sign, given, pairs };
    return verdictOf(await searchMistakes(search), (recipe) => ({
      canonicalRequest: undefined,
      stringToSign: v1Text(recipe),
    }));
  }
  if (!COULD_BE.test(given)) return { kind: "unexplained", tried: 0 };
  const stages = new Tc3Stages(digest);
  const base = { ...reading.recipe, secretKey };
  if ((await stages.signature(base)) === given) return { kind: "right" };
  const sign = stages.signature.bind(stages);
  const search = { base, facts, mistakes: EVERY_TC3_MISTAKE, sign, given, pairs };
  const texts = (recipe: Tc3Recipe): Promise<Texts> => stages.texts(recipe);
  const outcome = await searchMistakes(search);
  if (outcome.explanations.length > 0) return verdictOf(outcome, texts);
  // A scope that is wrong for all to see counts as found, and leaves room for one or two more.
  const seen = checkScope(request, reading, options);
  const { scope } = facts;
  if (seen.length === 0 || scope.length < 2) return verdictOf(outcome, texts);
  const more = await searchMistakes({ ...search, base: { ...base, scope, keySteps: scope } });
  const explanations = more.explanations.map(({ mistakes, recipe }) => ({
    mistakes: [...seen, ...mistakes],
    recipe,
  }));
  return verdictOf({ explanations, tried: outcome.tried + more.tried }, texts);
}

/** Each way to sign more of them takes longer than anybody waits. */
const MOST_PARAMETERS = 1000;

/** An HMAC of SHA-256 or SHA-1 in hexadecimal, in base64, or in base64 of hexadecimal. */
const COULD_BE =
  /^(?:[0-9a-f]{64}|[0-9a-f]{40}|[\w+/]{43}=|[\w+/]{27}=|[\w+/]{86}==|[\w+/]{54}==)$/i;

/** The signature that a request carries, as a server reads it. */
export function givenSignature(reading: Reading): string | undefined {
  return reading.kind === "v1" ? reading.given : reading.given?.signature;
}

type Texts = Omit<Explanation, "mistakes">;

async function verdictOf<R>(
  { explanations, tried }: SearchOutcome<R>,
  texts: (recipe: R) => Texts | Promise<Texts>,
): Promise<Verdict> {
  if (explanations.length === 0) return { kind: "unexplained", tried };
  const told = explanations.map(async ({ mistakes, recipe }) => {
    const { canonicalRequest, stringToSign } = await texts(recipe);
    return { mistakes, canonicalRequest, stringToSign };
  });
  return { kind: "explained", explanations: await Promise.all(told) };
}
