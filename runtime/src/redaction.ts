import { isObject } from "./is-object.js";
import { jsonValue } from "./json/json-value.js";
import { printable } from "./printable.js";

/** Stands where a secret stood. */
export const REDACTED = "[redacted]";

// Keys are far longer. What is shorter, say a PIN, is replaced as a whole word only: otherwise a
// secret "a" would leave no message readable.
const SHORT = 8;

/** Text from elsewhere, made fit for a message: no secret, nothing a terminal acts upon, not long. */
export function cleanText(text: string, secrets: readonly string[], limit = 500): string {
  // Only as much as is shown: looking for secrets in an answer of 50 MB takes seconds. What is cut
  // off may leave half a secret, so as much as that could take stays behind: escaped, a character
  // has ten at most, and each of these could be replaced.
  const margin = 100 * secrets.reduce((most, { length }) => Math.max(most, length), 0);
  for (let end = 2 * (limit + margin); ; end *= 2) {
    const shown = redact(text.slice(0, end), secrets);
    if (end >= text.length || shown.length >= limit + margin) return printable(shown, limit);
  }
}

/** Replaces every occurrence of the secrets: plain, in a URL, in JSON, and in JSON within JSON. */
export function redact(text: string, secrets: readonly string[]): string {
  let shown = text;
  // Longest first: a secret that contains another must not leave its rest behind.
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    if (secret === "") continue;
    const inJson = escaped(secret);
    const inUrl = encodeURIComponent(secret.toWellFormed());
    // Some escape these as well, and slashes in JSON.
    const inForm = inUrl.replace(
      /[!'()*]/g,
      (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    const forms = [escaped(inJson), inJson.replaceAll("/", "\\/"), inJson, inForm, inUrl, secret];
    for (const form of forms) {
      shown = shown.replaceAll(secret.length < SHORT ? wholeWord(form) : form, REDACTED);
    }
  }
  return shown;
}

function wholeWord(text: string): RegExp {
  return new RegExp(`(?<!\\w)${text.replace(/\W/g, "\\$&")}(?!\\w)`, "g");
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A copy of an input without the values at sensitive paths: `Agent.UserSig`, `Keys[].Value`. */
export function redactInput(input: unknown, paths: readonly string[] = []): unknown {
  return replaceAt(input, paths, () => REDACTED);
}

/** The values that stand in an input at sensitive paths. */
export function sensitiveValues(input: unknown, paths: readonly string[] = []): readonly string[] {
  const values: string[] = [];
  replaceAt(input, paths, (value) => collect(value, values));
  return values;
}

type Replace = (value: unknown) => unknown;

function replaceAt(input: unknown, paths: readonly string[], replace: Replace): unknown {
  return paths.reduce((shown, path) => {
    return follow(shown, path.replaceAll("[]", ".[]").split("."), replace);
  }, input);
}

function follow(given: unknown, [step, ...rest]: readonly string[], replace: Replace): unknown {
  const value = jsonValue(given);
  if (value === undefined || value === null || value === REDACTED) return value;
  const list = Array.isArray(value);
  // Also where the input is not what the path says: whatever it is, it may hold the secret.
  if (step === undefined || !isObject(value) || list !== (step === "[]")) return replace(value);
  if (list) return value.map((item) => follow(item, rest, replace));
  if (!Object.hasOwn(value, step)) return value;
  return { ...value, [step]: follow(value[step], rest, replace) };
}

// A sensitive structure or list is sensitive throughout.
function collect(given: unknown, values: string[]): void {
  // One text, and not millions of numbers.
  if (given instanceof Uint8Array) return void values.push(new TextDecoder().decode(given));
  const value = jsonValue(given);
  if (isObject(value)) for (const member of Object.values(value)) collect(member, values);
  // Not true, false or nothing: there would be no message left without these.
  else if (value && value !== true) values.push(String(value));
}
