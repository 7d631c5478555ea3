import type { Lint } from "./lint.js";
import { KnownNames } from "./text/known-names.js";
import { mentionedNames } from "./text/mentioned-names.js";
import { everyText } from "./walk/every-text.js";

/**
 * Texts send readers to other actions, members and error codes; after a rename they lead nowhere.
 * Only what must be such a name is judged: words that open like one of the service's actions, and
 * dotted names whose first part is known.
 */
export const descriptionUnknownName: Lint = (model, report, raw) => {
  const known = new KnownNames(model, raw);
  for (const { text, kind, file, path } of everyText(model, raw)) {
    if (kind === "note" || kind === "draft") continue;
    for (const name of new Set(mentionedNames(text))) {
      const wrong = known.problem(name);
      if (wrong === undefined) continue;
      report("description-unknown-name", { name, suggestion: wrong }, { file, path });
    }
  }
};
