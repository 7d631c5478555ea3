import type { Model } from "../../model/model.js";
import { htmlText, type Html } from "../layout/html.js";
import { memo } from "../memo.js";
import { errorHref, pageOf, type Place } from "./place.js";

/** Words of a text that may be names of the API: `RoomId`, `AgentParams.UserId`, `A[].B`. */
const NAME = /[A-Z][A-Za-z0-9_]*(?:(?:\[\])?\.[A-Z][A-Za-z0-9_]*)*/g;

/** `Name` and `Status` are words of English as well; `RoomId` and `SDKAppId` are not. */
const UNMISTAKABLE = /[a-z0-9][A-Z]|\.|[A-Z]{2}[a-z]|\d/;

/** Names of the fields of a service. */
export const fieldNames = memo((model: Model): ReadonlySet<string> => {
  const { actions, structures } = model;
  return new Set([
    ...[...actions.values()].flatMap(({ input, output }) => [...input, ...output]).map(nameOf),
    ...[...structures.values()].flatMap(({ members }) => members).map(nameOf),
  ]);
});

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

/** A text on one line; what it names of the API is code, with a link to the page that it has. */
export function linkedText(text: string, model: Model, place: Place): Html {
  const plain = text.replace(/\s+/g, " ").trim();
  let out = "";
  let end = 0;
  for (const { 0: word, index } of plain.matchAll(NAME)) {
    if (!UNMISTAKABLE.test(word) || /[A-Za-z0-9_/@:.-]$/.test(plain.slice(end, index))) continue;
    const marked = mention(word, model, place);
    if (marked === undefined) continue;
    out += htmlText(plain.slice(end, index)) + marked;
    end = index + word.length;
  }
  return (out + htmlText(plain.slice(end))) as Html;
}

/** The same, each paragraph by itself. */
export function linkedProse(text: string, model: Model, place: Place): readonly Html[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => linkedText(paragraph, model, place));
}

function mention(word: string, model: Model, place: Place): string | undefined {
  const code = `<code>${htmlText(word)}</code>`;
  const error = model.errors.get(word) ?? model.commonErrors.get(word);
  const own = place.anchors?.get(word.split(/[.[]/, 1)[0]!);
  const href = error ? errorHref(place, error) : (own ?? pageOf(model, word, place));
  if (href !== undefined) return `<a href="${htmlText(href)}">${code}</a>`;
  const known = word.split(/(?:\[\])?\./).every((part) => fieldNames(model).has(part));
  return known ? code : undefined;
}
