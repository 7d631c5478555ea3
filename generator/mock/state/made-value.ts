import type { Scalar } from "../../load/scalars.js";
import type { RawMade } from "../../load/format/effect.js";
import type { Field } from "../../model/field.js";
import type { SeededRandom } from "../seeded-random.js";

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const CHARACTERS: Readonly<Record<NonNullable<RawMade["characters"]>, string>> = {
  digits: "0123456789",
  hex: "0123456789abcdef",
  lower: `${LOWER}0123456789`,
  letters: LOWER + LOWER.toUpperCase(),
  mixed: `${LOWER}${LOWER.toUpperCase()}0123456789`,
};

/** A value that the service makes up: a number where the property is one, else text. */
export function madeValue(
  { min, max, prefix = "", length = 16, characters = "lower" }: RawMade,
  { type }: Field,
  random: SeededRandom,
): Scalar {
  if (type.base === "integer" || type.base === "float") {
    const least = min ?? 100_000;
    const most = Math.max(least, max ?? least + 899_999);
    return least + Math.floor(random.next() * (most - least + 1));
  }
  const alphabet = CHARACTERS[characters];
  let text = prefix;
  for (let i = 0; i < length; i++) text += alphabet[Math.floor(random.next() * alphabet.length)]!;
  return text;
}
