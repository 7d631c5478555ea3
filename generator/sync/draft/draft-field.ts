import { constraintKeys, type RawField } from "../../load/format/field.js";
import { looksSecret } from "../../model/looks-secret.js";
import type { DraftField } from "../emit/drafted.js";
import { deriveLimits } from "../prose/derive-limits.js";
import type { DerivedLimits } from "../prose/derived-limits.js";
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
  const { name, doc: _, required, nullable, optional, default: fallback, ...facts } = field;
  const derived = derivedLimits(field, use);
  const keys = Object.keys(derived);
  return {
    name,
    ...facts,
    ...(use.requests && required && { required }),
    ...(use.answers && nullable && { nullable }),
    ...(use.answers && optional && { optional }),
    ...(use.requests && fallback !== undefined && { default: fallback }),
    ...derived,
    ...(isText(field) && looksSecret(name) && { sensitive: true as const }),
    doc: draftText(name),
    draft: true,
    ...(keys.length > 0 && { derived: keys }),
  };
}

/** Upstream's prose is only asked where upstream does not say outright what the values are. */
function derivedLimits(field: RawField, use: Use): DerivedLimits {
  if (Object.keys(field).some((key) => Object.hasOwn(constraintKeys, key))) return {};
  const { default: fallback, ...limits } = deriveLimits(field.doc, field.type);
  const ofRequests = use.requests && fallback !== undefined && field.default === undefined;
  return { ...limits, ...(ofRequests && { default: fallback }) };
}

function isText({ type }: RawField): boolean {
  return type === "string" || type === "string[]";
}
