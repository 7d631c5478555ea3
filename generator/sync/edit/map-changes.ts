import { isMap, isScalar, type Node, type Scalar } from "yaml";
import { BlockMap, isBlockMap } from "./block-map.js";
import { blockText, fits, flowText, joined, piecesOf, type Piece } from "./flow-map.js";
import { columnOf, indented, lineStart } from "./lines.js";
import type { Entry } from "./map-entries.js";
import type { TextEdit } from "./text-edit.js";

/** What becomes of one key of a map. */
export type MapChange =
  | { readonly key: string; readonly source: string | undefined }
  | { readonly key: string; readonly inner: MapChanges };

/** Changes, and the order in which keys stand as far as it is up to us. */
export interface MapChanges {
  readonly changes: readonly MapChange[];
  readonly order: readonly string[];
}

/** A description alone is short for a map with nothing else in it. */
export const SHORT = "doc";

/** Changes the map that is the value of an entry. Whatever is not changed keeps its bytes. */
export function changeMap(text: string, entry: Entry, wanted: MapChanges): readonly TextEdit[] {
  const { value } = entry;
  if (isBlockMap(value)) return changeBlock(new BlockMap(text, value), wanted);
  const pieces = changePieces(text, valuePieces(text, value), value, wanted);
  const column = columnOf(text, entry.start);
  const inline =
    isScalar(value) || lineStart(text, entry.start) === lineStart(text, startOf(entry));
  const at = inline ? columnOf(text, entry.keyEnd) + 2 : column + 2;
  const [only] = pieces;
  const shown =
    pieces.length === 1 && only!.key === SHORT
      ? ` ${only!.source.slice(`${SHORT}: `.length)}`
      : fits(pieces, at) || pieces.length === 0
        ? `${inline ? " " : `\n${" ".repeat(column + 2)}`}${flowText(pieces)}`
        : blockText(pieces, column + 2);
  const closing = text[entry.end - 1] === "\n" && entry.end > entry.keyEnd ? "\n" : "";
  return [{ start: entry.keyEnd, end: entry.end, text: `:${shown}${closing}` }];
}

function startOf({ value, keyEnd }: Entry): number {
  return value?.range?.[0] ?? keyEnd;
}

/** A scalar stands for a map with a description. */
function valuePieces(text: string, value: Node | null): readonly Piece[] {
  if (isMap(value)) return piecesOf(text, value as Node);
  if (!value?.range || !isScalar(value)) return [];
  const [start, end] = value.range;
  const written = text.slice(start, end).replace(/\n+$/, "");
  return [{ key: SHORT, source: joined(SHORT, indented(written, 2)), above: [], block: true }];
}

function changePieces(
  text: string,
  pieces: readonly Piece[],
  node: Node | null,
  { changes, order }: MapChanges,
): readonly Piece[] {
  let result = [...pieces];
  for (const change of changes) {
    const at = result.findIndex(({ key }) => key === change.key);
    const source = "inner" in change ? innerText(text, node, change) : change.source;
    const piece = { key: change.key, source: joined(quoted(change.key), source ?? ""), above: [] };
    if (source === undefined) result = result.filter((_, index) => index !== at);
    else if (at >= 0) result[at] = { ...piece, above: result[at]!.above };
    else {
      const keys = result.map(({ key }) => key);
      result.splice(keys.indexOf(anchorOf(keys, change.key, order) ?? "") + 1, 0, piece);
    }
  }
  return result;
}

function innerText(
  text: string,
  node: Node | null,
  { key, inner }: MapChange & { readonly inner: MapChanges },
): string {
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && (item.key as Scalar).source === key)
    : undefined;
  const value = (pair?.value ?? null) as Node | null;
  return flowText(changePieces(text, valuePieces(text, value), value, inner));
}

function changeBlock(map: BlockMap, { changes, order }: MapChanges): readonly TextEdit[] {
  const keys = map.entries.map(({ key }) => key);
  /** The entry that each new key stands behind. */
  const behind = new Map<string, Entry | undefined>();
  return changes.flatMap((change): readonly TextEdit[] => {
    const entry = map.entries.find(({ key }) => key === change.key);
    if ("inner" in change) return entry ? changeMap(map.text, entry, change.inner) : [];
    const { source } = change;
    if (entry)
      return [source === undefined ? map.remove(entry) : map.replace(entry, ` ${plain(source)}`)];
    if (source === undefined) return [];
    const anchor = anchorOf(keys, change.key, order);
    const found = map.entries.find(({ key }) => key === anchor);
    const after = found ?? (anchor === undefined ? undefined : behind.get(anchor));
    behind.set(change.key, after);
    keys.splice(keys.indexOf(anchor ?? "") + 1, 0, change.key);
    return [map.insert(after, `${joined(quoted(change.key), plain(source))}\n`)];
  });
}

/** The type of a list needs its quotes in flow maps only. */
function plain(source: string): string {
  return /^"[A-Za-z0-9_]+\[\]"$/.test(source) ? source.slice(1, -1) : source;
}

/** The nearest key before `key` in the order that is there. */
export function anchorOf(
  keys: readonly string[],
  key: string,
  order: readonly string[],
): string | undefined {
  return order.slice(0, Math.max(0, order.indexOf(key))).findLast((one) => keys.includes(one));
}

/** A key as YAML: enum values may look like numbers, flags or anything else. */
export function quoted(key: string): string {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(key) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(key)
    ? key
    : JSON.stringify(key);
}
