import { escapeInvisible } from "../../diagnostics/invisible.js";
import { toJson } from "../../../runtime/src/index.js";

/**
 * JSON for people and programs: two spaces, integers in full, and nothing that a terminal would act
 * upon, by escapes that JSON has anyway.
 */
export function outputJson(value: unknown): string {
  return `${write(value, "\n").split("\n").map(escapeInvisible).join("\n")}\n`;
}

/** The same on one line, as it stands in the cell of a table. */
export function compactJson(value: unknown): string {
  return escapeInvisible(toJson(value ?? null));
}

// JSON.stringify knows no bigints.
function write(value: unknown, lineStart: string): string {
  if (typeof value !== "object" || value === null) return toJson(value ?? null);
  const inner = `${lineStart}  `;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((item) => write(item, inner))
    : Object.entries(value).map(([key, member]) => `${toJson(key)}: ${write(member, inner)}`);
  const [open, close] = list ? "[]" : "{}";
  if (parts.length === 0) return `${open}${close}`;
  return `${open}${inner}${parts.join(`,${inner}`)}${lineStart}${close}`;
}
