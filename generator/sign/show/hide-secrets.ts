/** As many characters of a secret in a row as are never shown. */
const LENGTH = 10;

/** What stands in place of a secret. */
const HIDDEN = "(hidden)";

/** A text without any piece of the secrets that is long enough to be told from chance. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce(hideOne, text);
}

function hideOne(text: string, secret: string): string {
  if (secret.length < LENGTH) return hideShort(text, secret);
  // Hosts are put into lower case, whatever was pasted into them.
  const [lower, searched] = [foldCase(secret), foldCase(text)];
  const pieces = new Set<string>();
  for (let at = 0; at + LENGTH <= secret.length; at++) pieces.add(lower.slice(at, at + LENGTH));
  let shown = "";
  let hidden = 0;
  for (let at = 0; at < text.length; at++) {
    if (pieces.has(searched.slice(at, at + LENGTH))) {
      if (at >= hidden) shown += HIDDEN;
      hidden = at + LENGTH;
    }
    if (at >= hidden) shown += text[at]!;
  }
  return shown;
}

/** Keys are ASCII; nothing else must change its length. */
function foldCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** As a word of its own only: hashes hold any four letters. */
function hideShort(text: string, secret: string): string {
  if (secret.trim().length < 4) return text;
  const literal = secret.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`(?<![\\w])${literal}(?![\\w])`, "g"), HIDDEN);
}
