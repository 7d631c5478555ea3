import { visible } from "../../diagnostics/diagnostic.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that can stand in XML or HTML, between tags and in quoted attributes. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark]!)
    .replace(/[\ufffe\uffff]/g, "\ufffd");
}
