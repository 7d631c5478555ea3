import { SeededRandom } from "../seeded-random.js";

/** A number that stands for a seed and a text: the same each time, another for another text. */
export function hashOf(seed: number, text: string | number): number {
  let hash = seed ^ 0x811c9dc5;
  const source = String(text);
  for (let i = 0; i < source.length; i++) {
    hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  }
  // Texts that differ in their last letter only are to have nothing in common.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Chance that repeats itself: the same seed throws the same numbers. */
export class Dice {
  readonly #random: SeededRandom;

  constructor(seed: number) {
    this.#random = new SeededRandom(seed);
  }

  /** From 0 up to, not including, 1. */
  fraction(): number {
    return this.#random.next();
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)]!;
  }

  /** As many characters as asked for, out of those given. */
  text(length: number, alphabet: string): string {
    let text = "";
    for (let i = 0; i < length; i++) text += alphabet[this.whole(0, alphabet.length - 1)]!;
    return text;
  }
}
