import type { Lint } from "./lint.js";
import { everyText } from "./walk/every-text.js";

const NO_LETTER = /^[^\p{L}\p{N}]*$/u;

/** Words that stand for a text somebody meant to write. */
const PLACEHOLDER =
  /^\W*(?:todo|tbd|tba|fixme|xxx+|n\/a|placeholder|description|no description|lorem ipsum)\b[^a-z]*$|^\W*(?:todo|tbd|fixme)\b/i;

/** Fine as the meaning of a value, but not as the description of a field. */
const NOTHING_SAID =
  /^(?:none|unknown|undocumented|undefined|null|see above|as above|ditto|same)\W*$/i;

/** Empty texts do not load; a dash or a TODO is an empty text in disguise. */
export const undescribed: Lint = (model, report, raw) => {
  for (const { text, what, kind, ...place } of everyText(model, raw)) {
    const empty =
      NO_LETTER.test(text) ||
      PLACEHOLDER.test(text) ||
      (kind === "sentence" && NOTHING_SAID.test(text));
    if (empty) report("undescribed", { what }, place);
  }
};
