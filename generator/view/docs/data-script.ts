import { escapeInvisible } from "../../diagnostics/invisible.js";
import { stringLiteral } from "../layout/literal.js";

/**
 * A classic script that hands a value to the page under a name: what `fetch` would do, but for pages
 * that were opened from a disk. `value` is an expression.
 */
export function dataScript(name: string, value: string): string {
  return `specpress.data(${stringLiteral(name)}, ${value});\n`;
}

/** JSON as a JavaScript expression. Written plainly, a key `__proto__` would set the prototype. */
export function jsonExpression(value: unknown): string {
  return escapeInvisible(JSON.stringify(value)).replace(/(?<!\\)"__proto__":/g, '["__proto__"]:');
}
