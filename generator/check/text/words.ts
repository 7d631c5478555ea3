import { nameWords } from "../../model/name-words.js";

/** The words of a text, wire names in it taken apart. */
export function textWords(text: string): readonly string[] {
  return (text.match(/[A-Za-z0-9]+/g) ?? []).flatMap(nameWords);
}
