import type { ts } from "ts-morph";

/** A place in a file, counted from 1, as editors do. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Where a node begins. Of what goes on over several lines, it is the beginning. */
export function positionOf(node: ts.Node): Position {
  const source = node.getSourceFile();
  const start = node.getStart(source);
  const { line, character } = source.getLineAndCharacterOfPosition(start);
  const end = source.getLineAndCharacterOfPosition(node.getEnd());
  return {
    file: source.fileName,
    line: line + 1,
    column: character + 1,
    endColumn: (end.line === line ? end.character : character + 1) + 1,
  };
}
