import { ts } from "ts-morph";
import { isRequire } from "./expressions.js";

/**
 * The wanted names, and all names that imports and exports of these files give them. What the other
 * names stand for is asked later, so a name too many costs time and nothing else.
 */
export function renamedNames(
  files: readonly ts.SourceFile[],
  wanted: ReadonlySet<string>,
): ReadonlySet<string> {
  const renamings = files.flatMap(({ statements }) => statements.flatMap(renamingsIn));
  const names = new Set(wanted);
  for (let size = -1; size !== names.size;) {
    size = names.size;
    for (const [from, to] of renamings) if (names.has(from)) names.add(to);
  }
  return names;
}

type Renaming = readonly [from: string, to: string];

function renamingsIn(statement: ts.Statement): readonly Renaming[] {
  if (ts.isImportDeclaration(statement)) {
    const bindings = statement.importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings) ? ofSpecifiers(bindings.elements) : [];
  }
  if (ts.isExportDeclaration(statement))
    return statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? ofSpecifiers(statement.exportClause.elements)
      : [];
  return ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.flatMap(ofRequire)
    : [];
}

function ofSpecifiers(
  specifiers: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[],
): readonly Renaming[] {
  return specifiers.flatMap(({ propertyName, name }): readonly Renaming[] =>
    propertyName ? [[propertyName.text, name.text]] : [],
  );
}

/** `const { dismissRoom: close } = require("…")` */
function ofRequire({ name, initializer }: ts.VariableDeclaration): readonly Renaming[] {
  if (!isRequire(initializer) || !ts.isObjectBindingPattern(name)) return [];
  return name.elements.flatMap((element): readonly Renaming[] =>
    element.propertyName && ts.isIdentifier(element.propertyName) && ts.isIdentifier(element.name)
      ? [[element.propertyName.text, element.name.text]]
      : [],
  );
}
