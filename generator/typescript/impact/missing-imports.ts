import { ts } from "ts-morph";
import { walk } from "./walk.js";

/**
 * Imports of a package that lead nowhere. What is imported by them is of unknown type, so that
 * nothing could be said of it: to find no impact would be a lie.
 */
export function missingImports(
  files: readonly ts.SourceFile[],
  packageName: string,
  checker: ts.TypeChecker,
): readonly ts.StringLiteralLike[] {
  const entries = [packageName, ...ENTRIES.map((entry) => `${packageName}/${entry}`)];
  const missing: ts.StringLiteralLike[] = [];
  for (const file of files)
    walk(file, {
      wanted: new Set(entries),
      onName: (node) => {
        if (ts.isStringLiteralLike(node) && isSpecifier(node) && !checker.getSymbolAtLocation(node))
          missing.push(node);
      },
      onNamelessObject: () => undefined,
    });
  return missing;
}

const ENTRIES = ["actions", "errors", "schemas"];

function isSpecifier({ parent }: ts.Node): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isExternalModuleReference(parent) ||
    (ts.isCallExpression(parent) &&
      (parent.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(parent.expression) && parent.expression.text === "require")))
  );
}
