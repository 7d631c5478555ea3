import { ts } from "ts-morph";
import { eachNode } from "./each-node.js";

/** An identifier, or a text that may stand for one. */
export type Named = ts.Identifier | ts.StringLiteralLike;

export interface Visitor {
  readonly wanted: ReadonlySet<string>;
  readonly onName: (node: Named) => void;
  /** An object without a name in it cannot be found by names. */
  readonly onNamelessObject: (node: ts.ObjectLiteralExpression) => void;
}

/** Visits what bears a wanted name. Nothing is asked of the type checker on the way. */
export function walk(file: ts.SourceFile, { wanted, onName, onNamelessObject }: Visitor): void {
  eachNode(file, (node) => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) {
      if (wanted.has(node.text)) onName(node);
    } else if (ts.isObjectLiteralExpression(node) && node.properties.every(ts.isSpreadAssignment))
      onNamelessObject(node);
  });
}
