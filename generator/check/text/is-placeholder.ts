import type { TextPlace } from "../walk/every-text.js";

const NO_LETTER = /^[^\p{L}\p{N}]*$/u;

/** Words that stand for a text somebody meant to write. */
const PLACEHOLDER =
  /^\W*(?:todo|tbd|tba|fixme|xxx+|n\/a|placeholder|description|no description|lorem ipsum)\b[^a-z]*$|^\W*(?:todo|tbd|fixme)\b/i;

/** Fine as the meaning of a value, but not as the description of a field. */
const NOTHING_SAID =
  /^(?:none|unknown|undocumented|undefined|null|see above|as above|ditto|same)\W*$/i;

/** Whether a text stands for one that is still to be written. */
export function isPlaceholder(text: string, kind: TextPlace["kind"]): boolean {
  return (
    NO_LETTER.test(text) ||
    PLACEHOLDER.test(text) ||
    (kind === "sentence" && NOTHING_SAID.test(text))
  );
}
