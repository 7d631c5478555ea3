import { parsePattern, type Options, type Part } from "../../check/pattern/parse-pattern.js";
import type { Dice } from "./dice.js";

/** Repetitions without an end get this many more than they need, unless more are asked for. */
const SOME = 7;

/**
 * A text made after a pattern, about as long as wanted. What a pattern only looks at (`\b`, `(?=…)`)
 * is not heeded: whether the text really matches is for the caller to try.
 */
export function matchingText(pattern: string, dice: Dice, length = SOME): string {
  return ofOptions(parsePattern(pattern), dice, length);
}

function ofOptions(options: Options, dice: Dice, length: number): string {
  let text = "";
  for (const part of dice.pick(options)) {
    if (part.kind === "atom" || part.kind === "group")
      text += ofPart(part, dice, length - text.length);
  }
  return text;
}

type Repeated = Extract<Part, { readonly min: number }>;

function ofPart(part: Repeated, dice: Dice, room: number): string {
  const most = Math.min(part.max, Math.max(part.min, room));
  const times = part.max === Infinity ? most : dice.whole(part.min, most);
  let text = "";
  for (let i = 0; i < times; i++) {
    text += part.kind === "group" ? ofOptions(part.options, dice, 1) : character(part.source, dice);
  }
  return text;
}

function character(source: string, dice: Dice): string {
  const found = charactersOf(source);
  return found.length === 0 ? "" : dice.pick(found);
}

const known = new Map<string, readonly string[]>();

/** What an atom stands for, as far as plain text goes: letters and digits where it lets them. */
function charactersOf(source: string): readonly string[] {
  const before = known.get(source);
  if (before) return before;
  const test = new RegExp(`^(?:${source})$`, "u");
  const matching = ALPHABETS.map((alphabet) => alphabet.filter((one) => test.test(one)));
  const found = matching.find(({ length }) => length > 0) ?? [];
  known.set(source, found);
  return found;
}

const ALPHABETS: readonly (readonly string[])[] = [
  [..."abcdefghijklmnopqrstuvwxyz0123456789"],
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ["\n", "\t", "é", "ß", "中", "文", "あ", "한", "я", "א", "😀"],
  Array.from({ length: 0x3000 }, (_, index) => String.fromCodePoint(index)),
];
