import { ts } from "ts-morph";
import { eachNode } from "./each-node.js";

type Uses = ReadonlyMap<ts.Symbol, readonly ts.Identifier[]>;

/** Where a variable or function is used, besides where it is declared. Every name is looked up once. */
export class References {
  readonly #checker: ts.TypeChecker;
  readonly #files: readonly ts.SourceFile[];
  readonly #names = new Map<ts.SourceFile, ReadonlyMap<string, readonly ts.Identifier[]>>();
  readonly #everywhere = new Map<string, Uses>();
  readonly #inFile = new Map<ts.SourceFile, Map<string, Uses>>();

  constructor(checker: ts.TypeChecker, files: readonly ts.SourceFile[]) {
    this.#checker = checker;
    this.#files = files;
  }

  /** In the file of its declaration, and in all files when it is exported. */
  to(name: ts.Identifier): readonly ts.Identifier[] {
    const symbol = this.#checker.getSymbolAtLocation(name);
    if (!symbol) return [];
    const uses = isExported(symbol)
      ? this.#usesIn(this.#files, name.text, this.#everywhere)
      : this.#usesIn([name.getSourceFile()], name.text, this.#knownIn(name.getSourceFile()));
    return (uses.get(symbol) ?? []).filter((one) => one !== name);
  }

  #knownIn(file: ts.SourceFile): Map<string, Uses> {
    const known = this.#inFile.get(file) ?? new Map<string, Uses>();
    this.#inFile.set(file, known);
    return known;
  }

  #usesIn(files: readonly ts.SourceFile[], name: string, cache: Map<string, Uses>): Uses {
    const known = cache.get(name);
    if (known) return known;
    const uses = new Map<ts.Symbol, ts.Identifier[]>();
    for (const file of files) {
      for (const one of this.#namesIn(file).get(name) ?? []) {
        const symbol = isPassedOn(one) ? undefined : this.#symbolOf(one);
        if (!symbol) continue;
        const same = uses.get(symbol);
        if (same) same.push(one);
        else uses.set(symbol, [one]);
      }
    }
    cache.set(name, uses);
    return uses;
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
    eachNode(file, (node) => {
      if (!ts.isIdentifier(node)) return;
      const same = names.get(node.text);
      if (same) same.push(node);
      else names.set(node.text, [node]);
    });
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

/** In an import or an export, which use nothing. */
function isPassedOn({ parent }: ts.Identifier): boolean {
  return (
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent)
  );
}
