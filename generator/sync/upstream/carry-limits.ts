import { draftMeaning } from "../draft/draft-text.js";
import type { DraftField } from "../emit/drafted.js";
import { FACTS, type FactKey } from "./facts.js";
import type { UpstreamField } from "./upstream.js";

/** What upstream states in fields of its own; the other facts are read out of its words. */
const STATED: ReadonlySet<FactKey> = new Set([
  "type",
  "required",
  "nullable",
  "optional",
  "hidden",
]);

/** What is read out of words. */
const DERIVED = FACTS.filter((key) => !STATED.has(key));

/** A field with the limits that were last read out of its words, if these are still the same. */
export function carryLimits(
  field: DraftField,
  was: UpstreamField,
  digest: string,
  ownFormat: boolean,
): DraftField {
  if (was.facts.type !== field.type || was.text !== digest) return field;
  if (DERIVED.every((key) => was.facts[key] === undefined && field[key] === undefined))
    return field;
  const derived = DERIVED.filter((key) => !(key === "format" && ownFormat));
  const keys = derived.filter((key) => was.facts[key] !== undefined);
  const rest = Object.fromEntries(
    Object.entries(field).filter(([key]) => key !== "derived" && !derived.includes(key as FactKey)),
  );
  const limits = keys.map((key) => {
    const fact = was.facts[key];
    return [key, key === "enum" ? meanings(fact) : fact];
  });
  return {
    ...(rest as unknown as DraftField),
    ...(Object.fromEntries(limits) as Partial<DraftField>),
    ...(keys.length > 0 && { derived: keys }),
  };
}

function meanings(values: unknown): DraftField["enum"] {
  return (Array.isArray(values) ? values : []).map((value) => ({
    value: String(value),
    doc: draftMeaning(String(value)),
    draft: true,
  }));
}
