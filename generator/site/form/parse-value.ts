import type { FormField } from "../../view/docs/form-field.js";

/**
 * What was typed, as a request would carry it; nothing where nothing was typed. What is no number
 * stays text, for the checks to refuse.
 */
export function parseValue(type: FormField["type"], typed: string): unknown {
  if (typed.trim() === "") return undefined;
  if (type === "boolean") return typed === "true" ? true : typed === "false" ? false : typed;
  if (type !== "integer" && type !== "float") return typed;
  const text = typed.trim();
  if (type === "integer" && /^-?\d+$/.test(text)) {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
  }
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : typed;
}

/** The items of a list, one a line. */
export function parseLines(type: FormField["type"], typed: string): readonly unknown[] | undefined {
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  return lines.length === 0 ? undefined : lines.map((line) => parseValue(type, line));
}
