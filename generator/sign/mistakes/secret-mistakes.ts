import type { Mistake, Variant } from "./mistake.js";

type WithSecret = { readonly secretKey: string };

/** Files, here-documents and CI variables end in a line break more often than not. */
export function secretBlanks<R extends WithSecret>(): Mistake<R> {
  return {
    id: "secret-blanks",
    title: "The SecretKey that signed has a blank or a line break too many, or too few.",
    remedy: "Trim the SecretKey when you read it from a file or a variable.",
    *variants() {
      const ends = { "\\n": "\n", "\\r\\n": "\r\n", "\\r": "\r", "a blank": " ", "a tab": "\t" };
      for (const [name, end] of Object.entries(ends)) {
        yield edited(`${name} at its end`, (key) => key + end);
      }
      yield edited("a blank at its beginning", (key) => ` ${key}`);
      yield edited("a blank at both ends", (key) => ` ${key} `);
      yield edited("a blank at its beginning and \\n at its end", (key) => ` ${key}\n`);
      yield edited("a byte order mark at its beginning", (key) => `\ufeff${key}`);
      yield edited("without the blanks that the one given has", (key) => key.trim());
    },
  };
}

/** `KEY="…"` in files that no shell reads. */
export function secretQuotes<R extends WithSecret>(): Mistake<R> {
  return {
    id: "secret-quotes",
    title: "The SecretKey that signed has quotes around it, or lost them.",
    remedy:
      "Files for Docker, systemd and CI take values literally: write KEY=value without quotes.",
    *variants() {
      yield edited('"…"', (key) => `"${key}"`);
      yield edited("'…'", (key) => `'${key}'`);
      yield edited('"…" and a line break', (key) => `"${key}"\n`);
      yield edited("<…>", (key) => `<${key}>`);
      yield edited("without the quotes that the one given has", (key) =>
        key.replace(/^(["'])(.*)\1$/s, "$2"),
      );
    },
  };
}

/** What a variable holds that nobody has set. */
export function secretPlaceholder<R extends WithSecret>(): Mistake<R> {
  return {
    id: "secret-placeholder",
    title: "Something else than the SecretKey signed: it was not set, or two values were mixed up.",
    remedy:
      "See that the variable with the SecretKey is set where the program runs, and is read under its name.",
    *variants(_, { secretId }) {
      for (const text of [
        "",
        "undefined",
        "null",
        "None",
        "nil",
        "SecretKey",
        "secretKey",
        "your-secret-key",
      ])
        yield edited(text === "" ? "an empty text" : `"${text}"`, () => text);
      for (const text of [
        "$TENCENTCLOUD_SECRET_KEY",
        "${TENCENTCLOUD_SECRET_KEY}",
        "TENCENTCLOUD_SECRET_KEY",
      ])
        yield edited(`"${text}"`, () => text);
      if (secretId) yield edited("the SecretId", () => secretId);
    },
  };
}

/** Changes that hint at how the value was stored or passed on. */
export function secretChanged<R extends WithSecret>(): Mistake<R> {
  return {
    id: "secret-changed",
    title: "The SecretKey was changed on its way to the signature.",
    remedy:
      "Use the SecretKey exactly as the console shows it, as text, without decoding or escaping it.",
    *variants() {
      yield edited("put into lower case", (key) => key.toLowerCase());
      yield edited("put into upper case", (key) => key.toUpperCase());
      yield edited("escaped for a URL", (key) => encodeURIComponent(key.toWellFormed()));
      yield edited("with its last character missing", (key) => key.slice(0, -1));
      yield edited("with its first character missing", (key) => key.slice(1));
      yield edited("twice in a row", (key) => key + key);
      yield edited("in base64", (key) => (/^[\0-\xff]*$/.test(key) ? btoa(key) : key));
    },
  };
}

function edited<R extends WithSecret>(detail: string, edit: (key: string) => string): Variant<R> {
  return { detail, apply: (one) => ({ ...one, secretKey: edit(one.secretKey) }) };
}
