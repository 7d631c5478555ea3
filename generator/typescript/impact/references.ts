import { ts } from "ts-morph";

/** Where a variable or function is used, besides where it is declared. */
export class References {
  readonly #checker: ts.TypeChecker;
  readonly #files: readonly ts.SourceFile[];
  readonly #names = new Map<ts.SourceFile, ReadonlyMap<string, readonly ts.Identifier[]>>();

  constructor(checker: ts.TypeChecker, files: readonly ts.SourceFile[]) {
    this.#checker = checker;
    this.#files = files;
  }

  /** In the file of its declaration, and in all files when it is exported. */
  to(name: ts.Identifier): readonly ts.Identifier[] {
    const symbol = this.#checker.getSymbolAtLocation(name);
    if (!symbol) return [];
    const files = isExported(symbol) ? this.#files : [name.getSourceFile()];
    return files
      .flatMap((file) => this.#namesIn(file).get(name.text) ?? [])
      .filter((one) => one !== name && !isDeclared(one) && this.#symbolOf(one) === symbol);
  }

  #symbolOf(name: ts.Identifier): ts.Symbol | undefined {
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? this.#checker.getShorthandAssignmentValueSymbol(name.parent)
      : this.#checker.getSymbolAtLocation(name);
    return symbol && symbol.flags & ts.SymbolFlags.Alias
      ? this.#checker.getAliasedSymbol(symbol)
      : symbol;
  }

  #namesIn(file: ts.SourceFile): ReadonlyMap<string, readonly ts.Identifier[]> {
    const known = this.#names.get(file);
    if (known) return known;
    const names = new Map<string, ts.Identifier[]>();
    const visit = (node: ts.Node): void => {
      if (!ts.isIdentifier(node)) return ts.forEachChild(node, visit);
      const same = names.get(node.text);
      if (same) same.push(node);
      else names.set(node.text, [node]);
    };
    visit(file);
    this.#names.set(file, names);
    return names;
  }
}

function isExported({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((one) => {
    const holder = ts.isVariableDeclaration(one) ? one.parent.parent : one;
    const flags = ts.canHaveModifiers(holder) ? (ts.getModifiers(holder) ?? []) : [];
    return (
      flags.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ||
      ts.isClassElement(one) ||
      // `export { defaults }` further down: no flag says so.
      ts.isSourceFile(holder.parent)
    );
  });
}

function isDeclared({ parent }: ts.Identifier): boolean {
  return (
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent)
  );
}
