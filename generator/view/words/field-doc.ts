import type { RawDeprecation } from "../../load/format/field.js";
import type { Model } from "../../model/model.js";
import { commentText } from "../layout/comment.js";
import { constraintWords, listing, sentence } from "./constraint-words.js";
import type { Field, JsonShape } from "../../model/field.js";

/** What a doc comment says of a field, block by block. `parentSince`: said once, at the parent. */
export function fieldDoc(
  field: Field,
  model: Model,
  parentSince: number | undefined,
): readonly string[] {
  const facts = fieldFacts(field);
  return [
    clean(field.doc),
    ...(field.caution ? [`Careful: ${clean(field.caution)}`] : []),
    ...(facts.length > 0 ? [facts.join(" ")] : []),
    ...(field.constraints.enum ? [enumList(field)] : []),
    ...(field.json ? [keyList(field.json)] : []),
    ...(field.since !== undefined && field.since !== parentSince
      ? [sinceWords(field.since, model)]
      : []),
    ...deprecationTag(field.deprecated),
  ].map((block) => block.trim());
}

/** The facts that are data rather than prose, as sentences. */
export function fieldFacts(field: Field): readonly string[] {
  const limits = constraintWords(field);
  return [
    ...(limits.length > 0 ? [sentence(commentText(limits.join(", ")))] : []),
    ...(field.default === undefined ? [] : [`Default: ${commentText(defaultText(field))}.`]),
    ...(field.whenAbsent ? [`When absent: ${lowerFirst(clean(field.whenAbsent))}`] : []),
    ...(field.whenEmpty ? [`When empty: ${lowerFirst(clean(field.whenEmpty))}`] : []),
    ...(field.from.length > 0 ? [`Comes from ${listing(field.from, "or")}.`] : []),
    ...(field.sensitive ? ["Sensitive: redacted wherever it is printed."] : []),
  ];
}

export function defaultText({ default: value }: Field): string {
  return typeof value === "string" ? (value === "" ? "empty" : value) : JSON.stringify(value);
}

/** The keys of the JSON that a text holds. */
function keyList({ members }: JsonShape): string {
  return members.map(({ name, doc }) => `- \`${name}\`: ${clean(sentence(doc))}`).join("\n");
}

function enumList({ constraints }: Field): string {
  const lines = (constraints.enum ?? []).map(
    ({ value, doc }) => `- \`${commentText(value)}\`: ${clean(sentence(doc))}`,
  );
  return [...lines, ...(constraints.open ? ["- Other values are possible."] : [])].join("\n");
}

/** `Since release 12 (2022-06-30).` */
export function sinceWords(since: number, model: Model): string {
  const time = model.releases.find(({ release }) => release === since)?.time;
  return `Since release ${since}${time ? ` (${time.slice(0, 10)})` : ""}.`;
}

export function deprecationTag(deprecated: RawDeprecation | undefined): readonly string[] {
  return deprecated ? [`@deprecated ${deprecationWords(deprecated)}`] : [];
}

export function deprecationWords({ doc, use, date }: RawDeprecation): string {
  return [
    sentence(clean(doc)),
    ...(use ? [`Use ${commentText(use)}.`] : []),
    ...(date ? [`Since ${date}.`] : []),
  ].join(" ");
}

/** Prose from a spec as it may stand in a comment, on as many lines as it takes. */
export function clean(text: string): string {
  return commentText(text).trim();
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
