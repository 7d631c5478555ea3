import { parseDocument, type Node } from "yaml";

/** The root of a text that was read without findings before. */
export function parseRoot(text: string): Node | null {
  return parseDocument(text, { logLevel: "error", uniqueKeys: false }).contents as Node | null;
}
