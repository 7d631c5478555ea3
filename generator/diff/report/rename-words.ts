import type { Change } from "../change.js";
import { went } from "../turn.js";

/** What a guessed renaming says, as a sentence; nothing, where nothing was guessed. */
export function renameWords(change: Change): string | undefined {
  if (change.renamed === undefined) return undefined;
  const name = change.renamed.slice(change.renamed.lastIndexOf("/") + 1);
  return went(change)
    ? `It looks as though it is called ${name} now.`
    : `It looks as though it was called ${name} before.`;
}
