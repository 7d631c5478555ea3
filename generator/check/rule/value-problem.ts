import { conformLimits } from "../conform/conform-limits.js";
import { hasBaseType, typeWords } from "../conform/type-words.js";
import type { Field } from "../../model/field.js";

/** Why a field, or an item of it, can never have a value; undefined if it can. */
export function valueProblem(
  { type, constraints, whenEmpty }: Field,
  value: unknown,
): string | undefined {
  if (!hasBaseType(value, type.base)) return `must be ${typeWords(type.base)}`;
  if (value === "" && whenEmpty !== undefined) return undefined;
  const problems: string[] = [];
  conformLimits(value, type.base, constraints, (_code, message) => problems.push(message));
  return problems[0];
}
