import type { RawField } from "../../load/format/field.js";
import { looksSecret } from "../../model/looks-secret.js";
import type { DraftField } from "../emit/drafted.js";
import { deriveLimits } from "../prose/derive-limits.js";
import { draftText } from "./draft-text.js";

/** Where a field travels. */
export interface Use {
  readonly requests: boolean;
  readonly answers: boolean;
}

/**
 * A field of upstream's, whose description is upstream's prose, as a draft of ours: the facts, what
 * the prose says of values, and a description that is made from the name.
 */
export function draftField(field: RawField, use: Use): DraftField {
  const { name, doc, required, nullable, optional, ...facts } = field;
  const { default: fallback, ...limits } = deriveLimits(doc, field.type);
  const derived = {
    ...limits,
    ...(use.requests && fallback !== undefined && { default: fallback }),
  };
  // What upstream says in fields of its own is no guess.
  const own = Object.fromEntries(Object.entries(derived).filter(([key]) => !(key in facts)));
  const keys = Object.keys(own);
  return {
    name,
    ...facts,
    ...(use.requests && required && { required }),
    ...(use.answers && nullable && { nullable }),
    ...(use.answers && optional && { optional }),
    ...own,
    ...(isText(field) && !("enum" in own) && looksSecret(name) && { sensitive: true as const }),
    doc: draftText(name),
    draft: true,
    ...(keys.length > 0 && { derived: keys }),
  };
}

function isText({ type }: RawField): boolean {
  return type === "string" || type === "string[]";
}
