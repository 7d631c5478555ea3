import { isSeq, type Node } from "yaml";
import { behind, lineStart } from "./lines.js";
import type { TextEdit } from "./text-edit.js";

/** Puts lines before the first item of a list; `lines` are given its column. */
export function insertFirst(
  text: string,
  list: Node | null | undefined,
  lines: (column: number) => string,
): TextEdit | undefined {
  const first = itemStarts(text, list)[0];
  if (first === undefined) return undefined;
  const at = lineStart(text, first);
  return { start: at, end: at, text: lines(first - at) };
}

/** Puts lines behind an item of a list with an item a line. */
export function insertItem(
  text: string,
  list: Node,
  index: number,
  lines: (column: number) => string,
): TextEdit | undefined {
  const start = itemStarts(text, list)[index];
  const item = isSeq(list) ? (list.items[index] as Node) : undefined;
  if (start === undefined || !item?.range) return undefined;
  const column = start - lineStart(text, start);
  const at = behind(text, item.range[1], column);
  return { start: at, end: at, text: lines(column) };
}

/** Removes the lines of an item. */
export function removeItem(text: string, list: Node, index: number): TextEdit | undefined {
  const start = itemStarts(text, list)[index];
  const item = isSeq(list) ? (list.items[index] as Node) : undefined;
  if (start === undefined || !item?.range) return undefined;
  const end = behind(text, item.range[1], start - lineStart(text, start));
  return { start: lineStart(text, start), end, text: "" };
}

/** Where the dashes of a list stand; none for a list in brackets. */
export function itemStarts(text: string, list: Node | null | undefined): readonly number[] {
  if (!isSeq(list) || list.flow === true) return [];
  return list.items.map((item) => text.lastIndexOf("-", (item as Node).range![0] - 1));
}
