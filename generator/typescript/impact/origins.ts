import { ts } from "ts-morph";
import type { FieldsMeaning, Meaning, Side } from "./meaning.js";
import type { Packages } from "./packages.js";

/** A parameter, output or member that a symbol was declared as. */
export interface Member {
  readonly path: string;
  readonly sides: readonly Side[];
}

/** What a name stands for that the installed version of the package does not have. */
export interface Absent {
  readonly members: readonly Member[];
  readonly meaning: Meaning | undefined;
}

export const RUNTIME = "@specpress/runtime";

/** Aliases whose values have every member that the type they are made from requires. */
const WHOLE: ReadonlySet<string> = new Set([
  "Readonly",
  "Required",
  "PagedInput",
  "NoInfer",
  "Omit",
]);

/** The same, and those whose values may lack members. */
const LOOSE: ReadonlySet<string> = new Set([...WHOLE, "Partial"]);

/** Tells from its declarations what a symbol is: the package's own, or something that looks like it. */
export class Origins {
  constructor(
    readonly checker: ts.TypeChecker,
    readonly packages: Packages,
    readonly packageName: string,
    readonly meanings: ReadonlyMap<string, Meaning>,
  ) {}

  /** What an exported name or a method of the client stands for. */
  meaning(symbol: ts.Symbol | undefined): Meaning | undefined {
    for (const declaration of this.resolve(symbol)?.declarations ?? []) {
      if (!this.#isOurs(declaration)) continue;
      const meaning = this.#meaningOf(declaration);
      if (meaning) return meaning;
    }
    return this.#imported(symbol);
  }

  /** An import of what the installed version does not have any more, or not yet. */
  #imported(symbol: ts.Symbol | undefined): Meaning | undefined {
    for (const declaration of symbol?.declarations ?? []) {
      if (!ts.isImportSpecifier(declaration) && !ts.isExportSpecifier(declaration)) continue;
      const from = ts.findAncestor(declaration, isStatementWithSource)?.moduleSpecifier;
      const module = from && this.checker.getSymbolAtLocation(from)?.valueDeclaration;
      if (module && this.#isOurs(module))
        return this.meanings.get((declaration.propertyName ?? declaration.name).text);
    }
    return undefined;
  }

  /** What a name would be in a value of a type, had the installed version the name. */
  absent(type: ts.Type, name: string): Absent {
    const bare = this.checker.getNonNullableType(type);
    const members = (bare.isUnion() ? bare.types : [bare])
      .flatMap((one) => this.fields(one, LOOSE))
      .map((fields) => memberOf(fields, name));
    return { members, meaning: this.#isHolder(bare) ? this.meanings.get(name) : undefined };
  }

  /** Whether something is the client, one made from it, or the package as a whole. */
  #isHolder(type: ts.Type): boolean {
    const declaration = type.symbol?.valueDeclaration;
    if (declaration && ts.isSourceFile(declaration)) return this.#isOurs(declaration);
    return (
      this.meaning(type.symbol)?.kind === "client" ||
      (type.getBaseTypes() ?? []).some((one) => this.#isHolder(one))
    );
  }

  /** Whether a symbol is a method of the client, rather than an export. */
  isMethod(symbol: ts.Symbol): boolean {
    return symbol.declarations?.some((one) => ts.isClassElement(one)) ?? false;
  }

  /** The fields of the package that a property is. A type made from several has several. */
  members(symbol: ts.Symbol | undefined): readonly Member[] {
    const found = (symbol?.declarations ?? []).flatMap((declaration) => {
      if (!ts.isPropertySignature(declaration) || !this.#isOurs(declaration)) return [];
      const { parent } = declaration;
      if (!ts.isInterfaceDeclaration(parent)) return [];
      const meaning = this.meanings.get(parent.name.text);
      return meaning?.kind === "fields" ? [memberOf(meaning, nameOf(declaration.name))] : [];
    });
    return found.filter(({ path }, at) => found.findIndex((one) => one.path === path) === at);
  }

  /** What a symbol of the runtime is called: `isCallError`, `ServiceError.code`. */
  runtimeName(symbol: ts.Symbol | undefined): string | undefined {
    const resolved = this.resolve(symbol);
    for (const declaration of resolved?.declarations ?? []) {
      if (this.packages.of(declaration.getSourceFile()) !== RUNTIME) continue;
      const { parent } = declaration;
      const owner =
        ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)
          ? parent.name
          : undefined;
      return owner ? `${owner.text}.${resolved!.name}` : resolved!.name;
    }
    return undefined;
  }

  /** What a value of a type is written for, where it has to have every required member. */
  fields(type: ts.Type | undefined, aliases = WHOLE): readonly FieldsMeaning[] {
    if (!type) return [];
    if (type.flags & ts.TypeFlags.Substitution)
      return this.fields((type as ts.SubstitutionType).baseType, aliases);
    const meaning = this.meaning(type.symbol);
    if (meaning?.kind === "fields") return [meaning];
    if (type.aliasSymbol && aliases.has(type.aliasSymbol.name))
      return this.fields(type.aliasTypeArguments?.[0], aliases);
    if (type.isUnionOrIntersection()) return type.types.flatMap((one) => this.fields(one, aliases));
    if (type.flags & ts.TypeFlags.TypeParameter) return this.fields(type.getConstraint(), aliases);
    return (type.getBaseTypes() ?? []).flatMap((one) => this.fields(one, aliases));
  }

  resolve(symbol: ts.Symbol | undefined): ts.Symbol | undefined {
    return symbol && symbol.flags & ts.SymbolFlags.Alias
      ? this.checker.getAliasedSymbol(symbol)
      : symbol;
  }

  #isOurs(declaration: ts.Declaration): boolean {
    return this.packages.of(declaration.getSourceFile()) === this.packageName;
  }

  #meaningOf(declaration: ts.Declaration): Meaning | undefined {
    const { name } = declaration as ts.NamedDeclaration;
    if (!name || !ts.isIdentifier(name)) return undefined;
    const inside = declaration.parent;
    if (ts.isClassElement(declaration)) {
      const { text } = (ts.isClassDeclaration(inside) && inside.name) || { text: "" };
      return this.meanings.get(text)?.kind === "client" ? this.meanings.get(name.text) : undefined;
    }
    const isExport =
      ts.isVariableDeclaration(declaration) ||
      ts.isFunctionDeclaration(declaration) ||
      ts.isInterfaceDeclaration(declaration) ||
      ts.isTypeAliasDeclaration(declaration) ||
      ts.isClassDeclaration(declaration);
    return isExport ? this.meanings.get(name.text) : undefined;
  }
}

function isStatementWithSource(node: ts.Node): node is ts.ImportDeclaration | ts.ExportDeclaration {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
}

export function memberOf({ path, sides }: FieldsMeaning, name: string): Member {
  return { path: `${path}/${name}`, sides };
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : name.getText();
}
