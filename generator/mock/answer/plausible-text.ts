import type { Format } from "../../load/format/field.js";
import { remembered } from "../../check/walk/remembered.js";
import type { Field } from "../../model/field.js";
import { endsIn, nameWords } from "../../model/name-words.js";
import type { Dice } from "./dice.js";
import { pointInTime, timeText } from "./point-in-time.js";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const HEX = "0123456789abcdef";
/** Without the signs that only Base64 has, so that it does for a name, too. */
const BASE64 = `${LETTERS.toUpperCase()}${LETTERS}${DIGITS}`;

/** Addresses, hosts and numbers are those that are set aside for examples. */
const BY_FORMAT: { readonly [F in Format]?: (dice: Dice, name: string) => string } = {
  url: (dice, name) => `https://example.com/${name.toLowerCase()}/${dice.text(12, HEX)}`,
  base64: (dice) => dice.text(24, BASE64),
  hex: (dice) => dice.text(32, HEX),
  json: () => "{}",
  csv: (dice) => `${dice.text(5, LETTERS)},${dice.text(5, LETTERS)}`,
  cidr: (dice) => `203.0.113.${dice.whole(0, 255)}/32`,
  ip: (dice) => `203.0.113.${dice.whole(1, 254)}`,
  "color-0x": (dice) => `0x${dice.text(6, HEX)}`,
  "color-hash": (dice) => `#${dice.text(6, HEX)}`,
  phone: (dice) => `0086131${dice.text(8, DIGITS)}`,
  e164: (dice) => `+1415555${dice.text(4, DIGITS)}`,
  email: (dice) => `${dice.text(8, LETTERS)}@example.com`,
  language: (dice) => dice.pick(["en", "zh"]),
  timezone: (dice) => dice.pick(["Asia/Shanghai", "Asia/Singapore"]),
};

const NOUNS = ["Alder", "Birch", "Cedar", "Hazel", "Juniper", "Larch", "Maple", "Rowan"];

/** A text that looks as if it belonged there, by the format, else by the name; limits may refuse it. */
export function plausibleText(field: Field, now: number, dice: Dice): string {
  const { name, constraints } = field;
  const format = constraints.format;
  if (format !== undefined) {
    const time = timeText(format, pointInTime(field, now, dice));
    const text = time ?? BY_FORMAT[format]?.(dice, name);
    if (text !== undefined) return text;
  }
  switch (kindOf(field)) {
    case "id":
      return dice.text(16, LETTERS + DIGITS);
    case "name":
      return `${dice.pick(NOUNS)} ${dice.whole(100, 999)}`;
    case "text":
      return `${dice.pick(NOUNS).toLowerCase()}-${dice.text(4, HEX)}`;
  }
}

const kindOf = remembered(({ name }: Field): "id" | "name" | "text" => {
  const words = nameWords(name);
  if (["id", "ids", "key", "token"].some((word) => endsIn(words, word))) return "id";
  return ["name", "nick", "nickname", "title"].some((word) => endsIn(words, word))
    ? "name"
    : "text";
});
