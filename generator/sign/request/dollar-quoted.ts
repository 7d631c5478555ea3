import { RequestProblem } from "./request-problem.js";

const PLAIN: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  E: "\x1b",
  f: "\f",
  v: "\v",
};

const CODE = /^(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3}))/;

/** The rest of a text in `$'…'`, which browsers write when they copy a request as curl. */
export function dollarQuoted(
  text: string,
  from: number,
): { readonly end: number; readonly value: string } {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  const add = (part: string): void => void bytes.push(...encoder.encode(part));
  for (let at = from; at < text.length; at++) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    if (character === "'")
      return {
        end: at,
        value: new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(bytes)),
      };
    if (character !== "\\") {
      add(character);
      at += character.length - 1;
      continue;
    }
    const code = CODE.exec(text.slice(at + 1, at + 10));
    if (code) {
      // \xe6\x88\xbf is one character in three bytes.
      const [whole, hex, short, long, octal] = code;
      if (hex ?? octal) bytes.push(hex ? parseInt(hex, 16) : parseInt(octal!, 8) & 0xff);
      else add(codePoint(parseInt((short ?? long)!, 16)));
      at += whole.length;
    } else {
      at++;
      const next = text[at] ?? "";
      add(PLAIN[next] ?? (/['"\\?]/.test(next) ? next : `\\${next}`));
    }
  }
  throw new RequestProblem("the command has a $' that is not closed");
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
