import { visible } from "../diagnostics/diagnostic.js";
import type { Verdict } from "./judge-signature.js";
import type { FoundMistake } from "./mistakes/mistake.js";

/** What is wrong with a signature, in a sentence or two without line breaks, for an error message. */
export function describeVerdict(verdict: Verdict, found: readonly FoundMistake[] = []): string {
  if (verdict.kind === "right") return "The signature is right.";
  if (verdict.kind === "explained") {
    const [{ mistakes } = { mistakes: [] }] = verdict.explanations;
    return mistakes.map(sentence).join(" And: ");
  }
  if (found.length > 0) return found.slice(0, 2).map(sentence).join(" And: ");
  if (verdict.kind === "none") return "The request carries no signature.";
  if (verdict.kind === "secret-needed")
    return "Only who has the SecretKey can tell what is wrong with it.";
  return "None of the usual mistakes explains it: most likely another SecretKey signed, or the body was changed on its way.";
}

function sentence({ title, detail, remedy }: FoundMistake): string {
  return visible(`${title} (${shortened(detail)}) ${remedy}`);
}

/** Details hold what was sent, which may be long. */
function shortened(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
