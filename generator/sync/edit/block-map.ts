import { isMap, type Node } from "yaml";
import { aboveComments, behind, columnOf, lineStart, nextLine } from "./lines.js";
import { entriesOf, type Entry } from "./map-entries.js";
import type { TextEdit } from "./text-edit.js";

/** A map with an entry a line, and the edits that change its lines. */
export class BlockMap {
  readonly entries: readonly Entry[];
  /** The column of its keys. */
  readonly column: number;

  constructor(
    readonly text: string,
    readonly node: Node,
  ) {
    this.entries = entriesOf(node);
    this.column = columnOf(text, this.entries[0]!.start);
  }

  /** Puts lines behind an entry, or before the first. They are in the map's column already. */
  insertLines(after: Entry | undefined, lines: string): TextEdit {
    const first = this.entries[0]!.start;
    // Comments on top of a file are about the file.
    const top = this.column === 0 ? first : aboveComments(this.text, first);
    const at = after ? behind(this.text, after.end, this.column) : top;
    return { start: at, end: at, text: lines };
  }

  /** The same for lines that start in column 0. */
  insert(after: Entry | undefined, lines: string): TextEdit {
    const indent = " ".repeat(this.column);
    return this.insertLines(after, lines.replace(/^(?=[^\n])/gm, indent));
  }

  remove({ start, end }: Entry): TextEdit {
    return { start: lineStart(this.text, start), end: nextLine(this.text, end), text: "" };
  }

  /** Replaces what stands behind the colon; `value` starts with a space or a new line. */
  replace(entry: Entry, value: string): TextEdit {
    const end = entry.end;
    const closing = end > entry.keyEnd && this.text[end - 1] === "\n" ? "\n" : "";
    return { start: entry.keyEnd, end, text: `:${value}${closing}` };
  }
}

export function isBlockMap(node: Node | null | undefined): node is Node {
  return isMap(node) && node.flow !== true && node.items.length > 0;
}
