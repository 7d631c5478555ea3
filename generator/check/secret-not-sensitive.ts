import type { Model } from "../model/model.js";
import type { Lint } from "./lint.js";
import { endsIn, nameWords } from "./text/words.js";
import { everyField } from "./walk/every-field.js";
import type { Field } from "../model/field.js";

/** Last words of names whose value lets its holder in. `TokenName` and `AccessKeyId` do not end so. */
const SECRET = ["password", "passwd", "pwd", "passphrase", "secret", "credential", "sig", "token"];

/** Keys that open something; plain `Key` and, say, `ObjectKey` are names of things. */
const KEYS =
  "secret access api auth private map notify callback encrypt encryption decrypt decryption sign signing stream license drm content aes shared session".split(
    " ",
  );

/** A token that only says where the next page starts. */
const CURSORS = ["next", "page", "continuation", "cursor", "marker"];

/** What is not marked sensitive stands in logs, errors and bug reports sooner or later. */
export const secretNotSensitive: Lint = (model, report) => {
  const cursors = cursorsOf(model);
  for (const { field, file, path } of everyField(model)) {
    if (field.sensitive || field.type.base !== "string" || field.constraints.enum) continue;
    if (!looksSecret(field) || cursors.has(field.name)) continue;
    report("secret-not-sensitive", { name: field.name }, { file, path, on: "key" });
  }
};

function looksSecret({ name }: Field): boolean {
  const words = nameWords(name);
  if (CURSORS.some((word) => endsIn(words, `${word} token`))) return false;
  return (
    SECRET.some((word) => endsIn(words, word)) || KEYS.some((word) => endsIn(words, `${word} key`))
  );
}

function cursorsOf(model: Model): ReadonlySet<string> {
  const names = [...model.actions.values()].flatMap(({ pagination }) =>
    pagination?.style === "cursor" ? [pagination.parameter, pagination.next ?? ""] : [],
  );
  return new Set(names);
}
