import type { Node } from "yaml";
import { entriesOf } from "./map-entries.js";

/** One `key: value` as text, free of where it stood. */
export interface Piece {
  readonly key: string;
  readonly source: string;
  /** Comment lines above it. */
  readonly above: readonly string[];
  /** It stood in a block, and its lines are to stay as they are. */
  readonly block?: true;
}

/** The entries of a flow map as texts. Their quoting stays, the space between them does not. */
export function piecesOf(text: string, node: Node): readonly Piece[] {
  let last = node.range![0];
  return entriesOf(node).map(({ key, start, keyEnd, value, end }) => {
    const above = text.slice(last, start).match(/#[^\n]*/g) ?? [];
    last = end;
    const written = value?.range ? text.slice(value.range[0], value.range[1]) : "";
    return { key, source: joined(text.slice(start, keyEnd), written), above };
  });
}

export function joined(key: string, value: string): string {
  return value === "" ? `${key}:` : `${key}: ${value}`;
}

/** `{ a: 1, b: 2 }` */
export function flowText(pieces: readonly Piece[]): string {
  return pieces.length === 0 ? "{}" : `{ ${pieces.map(({ source }) => source).join(", ")} }`;
}

/** One entry a line, in a column. Begins with a line end and ends without one. */
export function blockText(pieces: readonly Piece[], column: number): string {
  const indent = " ".repeat(column);
  return pieces
    .flatMap(({ source, above, block }) => [
      ...above,
      block ? source : source.replace(/\n\s*/g, `\n${indent}  `),
    ])
    .map((line) => `\n${indent}${line}`)
    .join("");
}

/** Whether the pieces can stand in one line that ends in column 110, as prettier would have it. */
export function fits(pieces: readonly Piece[], column: number): boolean {
  const text = flowText(pieces);
  return (
    !text.includes("\n") &&
    pieces.every(
      ({ above, block, source }) => above.length === 0 && !(block && OPENS.test(source)),
    ) &&
    column + text.length <= LINE
  );
}

const LINE = 110;

/** What a plain text may hold in a block, and in no flow map. */
const OPENS = /^[^:]*: +[^"'].*[,[\]{}]/;
