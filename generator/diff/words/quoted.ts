import type { Data } from "../../load/scalars.js";

const MOST = 80;

/** A value in a message: text in quotes, anything else as JSON, neither without end. */
export function quoted(value: Data): string {
  return clipped(JSON.stringify(value));
}

/** Text as it stands, but not without end. */
export function clipped(text: string, most = MOST): string {
  const characters = Array.from(text.slice(0, most * 2 + 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
