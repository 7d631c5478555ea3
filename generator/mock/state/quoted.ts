import type { Data } from "../../load/scalars.js";

/** A value of a request within a message: short, and without what could break a terminal. */
export function quoted(value: Data): string {
  const text = typeof value === "string" ? value : String(value);
  const short = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  return typeof value === "string" ? JSON.stringify(short) : short;
}
