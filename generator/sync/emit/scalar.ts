import { escapeInvisible } from "../../diagnostics/invisible.js";

/** What stands bare: a word or sentence that no YAML reader takes for anything else. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_.]*(?:[ /-][A-Za-z0-9_.()]+)*$/;

/** Words that some version of YAML reads as a flag or as nothing. */
const NOT_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** `McuLayout[]`: brackets mean something within `{ }` and `[ ]` only. */
const LIST_TYPE = /^[A-Za-z][A-Za-z0-9_]*\[\]$/;

/** Text as YAML: bare where that is safe, else quoted as in JSON, which YAML reads alike. */
export function yamlText(text: string, inFlow = true): string {
  const bare = PLAIN.test(text) || (!inFlow && LIST_TYPE.test(text));
  return bare && !NOT_TEXT.test(text) ? text : quoted(text);
}

/**
 * JSON leaves some characters bare that YAML does not allow, or that nobody sees. A text with quotes
 * of the one kind stands in those of the other.
 */
function quoted(text: string): string {
  const single = text.includes('"') && !text.includes("'") && escapeInvisible(text) === text;
  return single ? `'${text}'` : escapeInvisible(JSON.stringify(text));
}
