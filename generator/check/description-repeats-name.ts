import type { Lint } from "./lint.js";
import { isPlaceholder } from "./text/is-placeholder.js";
import { nameWords } from "../model/name-words.js";
import { textWords } from "./text/words.js";
import { everyField } from "./walk/every-field.js";

/** "Room ID." below RoomId tells a reader nothing; the docs would be twice as long for it. */
export const descriptionRepeatsName: Lint = (model, report) => {
  for (const { name, file, summary, draft } of model.actions.values()) {
    if (!draft && repeats(summary, name)) {
      report("description-repeats-name", { what: name }, { file, path: ["summary"] });
    }
  }
  for (const { name, file, doc, draft } of model.structures.values()) {
    if (!draft && repeats(doc, name))
      report("description-repeats-name", { what: name }, { file, path: ["doc"] });
  }
  for (const { field, label, file, path } of everyField(model)) {
    if (field.draft || !repeats(field.doc, field.name)) continue;
    report("description-repeats-name", { what: label }, { file, path: [...path, "doc"] });
  }
};

/** Words that add nothing to a name. */
const EMPTY = new Set(
  "the a an of for to in on at by with from and or is are be this that its it value parameter field member".split(
    " ",
  ),
);

function repeats(text: string, name: string): boolean {
  // Most texts are much longer than any repetition of the name.
  if (text.length > 2 * name.length + 40 || isPlaceholder(text, "sentence")) return false;
  const said = textWords(text).filter((word) => !EMPTY.has(word));
  const known = new Set(nameWords(name).map(stem));
  return said.every((word) => known.has(stem(word)));
}

/** `starts`, `started`, `starting` and `start` are one word here. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/(?:ing|ed|es|s|e)$/, "") : word;
}
