import type { EntryKind, SearchEntry } from "../../view/docs/search-data.js";
import { isNear } from "./is-near.js";
import { nameParts, nameWords, plainName } from "./words.js";

/** What a hit is worth by what it leads to: never more than one step of how its name fits. */
const KIND: Readonly<Record<EntryKind, number>> = {
  service: 16,
  action: 15,
  guide: 13,
  structure: 10,
  input: 8,
  member: 7,
  output: 6,
  error: 4,
};

/** A query, in every form that ranking looks at. */
export interface Asked {
  /** All in one piece, as `plainName` gives it. */
  readonly plain: string;
  readonly words: readonly string[];
}

/** Ranks a hit; `named` are the terms of the index that were found in its name. */
export function rankOf(entry: SearchEntry, asked: Asked, named: readonly string[]): number {
  const [kind, name, , , owner] = entry;
  const plain = plainName(name);
  if (kind === "service" && owner === asked.plain) return 100 + KIND.service;
  const whole = fitOfWhole(kind, name, plain, asked.plain);
  const words = fitOfWords(plain, name, asked, named);
  return (whole ?? Math.max(words, fitWithOwner(owner, asked, named))) + KIND[kind];
}

/**
 * How a name as a whole fits. An action whose name begins with what was typed is most likely still
 * being typed, and stands above other names that are complete; behind its verb it has what it is about.
 */
function fitOfWhole(
  kind: EntryKind,
  name: string,
  plain: string,
  asked: string,
): number | undefined {
  if (plain === asked) return 100;
  const gain = closeness(plain, asked) / 20;
  if (plain.startsWith(asked)) return (kind === "action" ? 97 : 80) + gain;
  if (kind !== "action") return undefined;
  const subject = nameParts(name).slice(1).join("");
  if (subject === asked) return 92;
  return subject.startsWith(asked) ? 82 + gain : undefined;
}

function fitOfWords(
  plain: string,
  name: string,
  { plain: asked, words }: Asked,
  named: readonly string[],
): number {
  const right = words.filter((word) => named.some((term) => term.startsWith(word)));
  // Words in the order of the name are more of it than words out of order.
  if (right.length === words.length)
    return 60 + (plain.includes(asked) ? 4 : 0) + closeness(plain, asked) / 2;
  const near = words.filter((word) => named.some((term) => isNear(word, term)));
  if (near.length === words.length) return 40 + closeness(plain, asked);
  // What is not in the name is said of it.
  return (35 * near.length) / Math.max(words.length, nameParts(name).length);
}

/** `StartStreamIngest Volume`: what is asked for, and whose it is. */
function fitWithOwner(
  owner: string | undefined,
  { words }: Asked,
  named: readonly string[],
): number {
  const around = owner === undefined ? [] : nameWords(owner);
  const inName = words.filter((word) => named.some((term) => isNear(word, term)));
  const others = words.filter((word) => !inName.includes(word));
  const known = others.every((word) => around.some((term) => isNear(word, term)));
  return inName.length > 0 && known && others.length > 0 ? 58 : 0;
}

/** Up to 20, for texts of the same length. */
function closeness(a: string, b: string): number {
  return (20 * Math.min(a.length, b.length)) / Math.max(a.length, b.length);
}
