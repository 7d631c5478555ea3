import {
  commaList,
  group,
  indent,
  join,
  line,
  print,
  softline,
  whenBroken,
  WIDTH,
  type Doc,
} from "../layout/doc.js";
import { textWidth } from "../layout/text-width.js";

/** A call as prettier breaks it: on one line, or one argument a line. */
export function call(name: string, args: readonly Doc[]): Doc {
  return [name, commaList("(", args, ")")];
}

/**
 * `name(a: A, b: B): Result`, as prettier breaks it: when the whole does not fit, the parameters go on
 * lines of their own first.
 */
export function functionHead(name: string, parameters: readonly Doc[], result: Doc): Doc {
  const list = [indent([softline, join([",", line], parameters), whenBroken(",")]), softline];
  return group([name, "(", ...list, "): ", result]);
}

/** A statement, indented by `depth` spaces, with its line end. */
export function statement(doc: Doc, depth: number): string {
  return `${" ".repeat(depth)}${print(doc, depth)}\n`;
}

/** `if (condition) { ... }` around statements that are already indented by `depth + 2`. */
export function ifBlock(condition: Doc, body: string, depth: number): string {
  const pad = " ".repeat(depth);
  const head = print(group(["if (", indent([softline, condition]), softline, ") {"]), depth);
  return `${pad}${head}\n${body}${pad}}\n`;
}

/** `if (test) statement`, on one line where that fits. */
export function ifStatement(test: Doc, call: Doc, depth: number): string {
  const condition = print(group(test), depth, 0);
  const line = `${" ".repeat(depth)}if (${condition}) ${print(call, depth, 0)}\n`;
  return !line.slice(0, -1).includes("\n") && textWidth(line.slice(0, -1)) <= WIDTH
    ? line
    : ifBlock(test, statement(call, depth + 2), depth);
}
