import { parseJson } from "../../../runtime/src/json/parse-json.js";
import { toJson } from "../../../runtime/src/json/to-json.js";
import { REDACTED } from "../../../runtime/src/redaction.js";
import { isRecord } from "../../check/conform/record.js";
import type { Field } from "../../model/field.js";
import type { Model } from "../../model/model.js";

/**
 * A copy of an input or an output without its secrets. What no spec knows goes as well: a parameter
 * whose name is misspelt is as secret as the one that was meant.
 */
export function redactByModel(
  data: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  model: Pick<Model, "structures">,
): Readonly<Record<string, unknown>> {
  // Defines members: a parameter called __proto__ is only a parameter.
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fields.find((one) => one.name === name);
      return [name, redactField(value, field, model)];
    }),
  );
}

function redactField(
  value: unknown,
  field: Field | undefined,
  model: Pick<Model, "structures">,
): unknown {
  if (value === null || value === undefined) return value;
  if (field === undefined || field.sensitive) return REDACTED;
  if (field.json?.members.some(({ sensitive }) => sensitive)) {
    return redactText(value, field.json.members, model);
  }
  if (!field.type.list) return redactValue(value, field, model);
  return Array.isArray(value) ? value.map((item) => redactValue(item, field, model)) : REDACTED;
}

/** JSON within a text; what is no such thing goes as a whole. */
function redactText(
  value: unknown,
  members: readonly Field[],
  model: Pick<Model, "structures">,
): string {
  const parsed = typeof value === "string" ? recordOf(value) : undefined;
  return parsed === undefined ? REDACTED : toJson(redactByModel(parsed, members, model));
}

/** The object that a JSON text holds. */
export function recordOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed = parseJson(text);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function redactValue(value: unknown, { type }: Field, model: Pick<Model, "structures">): unknown {
  const members = type.structure && model.structures.get(type.structure)?.members;
  if (members && isRecord(value)) return redactByModel(value, members, model);
  return typeof value === "object" && value !== null ? REDACTED : value;
}

/** Enough of a SecretId to tell it from others. */
export function maskedId(secretId: string): string {
  return secretId.length < 12 ? "..." : `${secretId.slice(0, 4)}...${secretId.slice(-4)}`;
}
