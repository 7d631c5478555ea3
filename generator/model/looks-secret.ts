import { endsIn, nameWords } from "./name-words.js";

/** Last words of names whose value lets its holder in. `TokenName` and `AccessKeyId` do not end so. */
const SECRET = ["password", "passwd", "pwd", "passphrase", "secret", "credential", "sig", "token"];

/** Keys that open something; plain `Key` and, say, `ObjectKey` are names of things. */
const KEYS =
  "secret access api auth private map notify callback encrypt encryption decrypt decryption sign signing stream license drm content aes shared session".split(
    " ",
  );

/** A token that only says where the next page starts. */
const CURSORS = ["next", "page", "continuation", "cursor", "marker"];

/** What every such name holds: most names can be let pass at a glance. */
const SUSPECT = /pass|pwd|secret|credential|sig|token|key/i;

/** Whether a name is that of something which lets its holder in. */
export function looksSecret(name: string): boolean {
  if (!SUSPECT.test(name)) return false;
  const words = nameWords(name);
  if (CURSORS.some((word) => endsIn(words, `${word} token`))) return false;
  return (
    SECRET.some((word) => endsIn(words, word)) || KEYS.some((word) => endsIn(words, `${word} key`))
  );
}
