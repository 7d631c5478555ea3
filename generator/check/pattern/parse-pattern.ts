/** The options of a pattern or group, each a sequence of parts. */
export type Options = readonly (readonly Part[])[];

/** A piece of a pattern, as often as its quantifier says. */
export type Part =
  | { readonly kind: "start" | "end" | "assertion" }
  | { readonly kind: "atom"; readonly source: string; readonly min: number; readonly max: number }
  | {
      readonly kind: "group";
      readonly options: Options;
      readonly min: number;
      readonly max: number;
    };

const ESCAPE =
  /\\(?:u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|[\s\S])/uy;
const CLASS = /\[(?:\\[\s\S]|[^\]\\])*\]/uy;
const OPEN = /\((?:\?(?::|<?[=!]|<[^>]*>))?/uy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/uy;

/** Takes a regular expression with the u flag apart. It must be a valid one. */
export function parsePattern(source: string): Options {
  let at = 0;
  const match = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const found = token.exec(source);
    if (found) at = token.lastIndex;
    return found;
  };

  const options = (): Options => {
    const all: (readonly Part[])[] = [];
    let parts: Part[] = [];
    while (at < source.length && source[at] !== ")") {
      if (source[at] === "|") {
        at++;
        all.push(parts);
        parts = [];
      } else parts.push(part());
    }
    return [...all, parts];
  };

  const part = (): Part => {
    const open = match(OPEN)?.[0];
    if (open !== undefined) {
      const inner = options();
      at++; // the closing parenthesis
      const [min, max] = quantifier();
      return /[=!]$/.test(open)
        ? { kind: "assertion" }
        : { kind: "group", options: inner, min, max };
    }
    const start = at;
    if (!match(ESCAPE) && !match(CLASS)) at += String.fromCodePoint(source.codePointAt(at)!).length;
    const text = source.slice(start, at);
    if (text === "^") return { kind: "start" };
    if (text === "$") return { kind: "end" };
    if (/^\\[bB]$/.test(text)) return { kind: "assertion" };
    const [min, max] = quantifier();
    return { kind: "atom", source: text, min, max };
  };

  const quantifier = (): readonly [number, number] => {
    const found = match(QUANTIFIER);
    if (!found) return [1, 1];
    const [text, least, rest, most] = found;
    if (least !== undefined) {
      return [Number(least), rest === undefined ? Number(least) : most ? Number(most) : Infinity];
    }
    return [text.startsWith("+") ? 1 : 0, text.startsWith("?") ? 1 : Infinity];
  };

  return options();
}
