import type { Change } from "../diff/change.js";
import { renameWords } from "../diff/report/rename-words.js";
import type { Entry } from "./package-plan.js";

/** What a changelog says of a diff: a sentence for each change; those of mere words are counted. */
export function apiEntries(changes: readonly Change[]): readonly Entry[] {
  const told = changes.filter(({ severity }) => severity !== "docs");
  const words = changes.length - told.length;
  return [
    ...told.map((change): Entry => ({ severity: change.severity, text: sentences(change) })),
    ...(words > 0 ? [{ severity: "docs", text: wordsOf(words) } as const] : []),
  ];
}

/** What happened, and what to do about it where something has to be done. */
function sentences(change: Change): string {
  const hint = renameWords(change);
  const advice = change.severity === "safe" ? undefined : change.advice;
  const said = change.message.charAt(0).toUpperCase() + change.message.slice(1);
  return [`${said}.`, hint, advice].filter(Boolean).join(" ");
}

function wordsOf(number: number): string {
  return number === 1
    ? "A description is in other words."
    : `${number} descriptions are in other words.`;
}
