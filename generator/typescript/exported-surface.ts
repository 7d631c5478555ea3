import { Project, SyntaxKind, type Node, type Symbol as MorphSymbol } from "ts-morph";

/** One name that a module exports, and what a caller sees of it. */
export interface ExportedName {
  readonly name: string;
  readonly kind: "class" | "function" | "interface" | "type" | "value";
  /** Its signature or type on one line, without bodies and comments. */
  readonly signature: string;
}

/**
 * What the given entry modules export: the surface that callers depend on. Two surfaces that are
 * equal cannot break a caller at compile time.
 *
 * @param tsConfig the package's own TypeScript configuration
 * @param entries source files, relative to it or absolute
 */
export function exportedSurface(
  tsConfig: string,
  entries: readonly string[],
): ReadonlyMap<string, readonly ExportedName[]> {
  const project = new Project({ tsConfigFilePath: tsConfig, skipAddingFilesFromTsConfig: true });
  const files = entries.map((entry) => [entry, project.addSourceFileAtPath(entry)] as const);
  project.resolveSourceFileDependencies();
  return new Map(
    files.map(([entry, file]) => [entry, file.getExportSymbols().map(exportedName).sort(byName)]),
  );
}

function byName(a: ExportedName, b: ExportedName): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function exportedName(symbol: MorphSymbol): ExportedName {
  const target = symbol.getAliasedSymbol() ?? symbol;
  const declarations = target.getDeclarations();
  const [first] = declarations;
  if (!first) return { name: symbol.getName(), kind: "value", signature: "" };
  return {
    name: symbol.getName(),
    kind: kindOf(first),
    signature: declarations.map(signatureOf).filter(Boolean).join(" | "),
  };
}

function kindOf(node: Node): ExportedName["kind"] {
  switch (node.getKindName()) {
    case "ClassDeclaration":
      return "class";
    case "FunctionDeclaration":
      return "function";
    case "InterfaceDeclaration":
      return "interface";
    case "TypeAliasDeclaration":
      return "type";
    default:
      return "value";
  }
}

/** The declaration as callers see it: functions and methods end where their bodies begin. */
function signatureOf(node: Node): string {
  const name = node.getKindName();
  if (name === "FunctionDeclaration") return flat(withoutBody(node));
  if (name === "VariableDeclaration") return flat(node.getType().getText(node));
  if (name !== "ClassDeclaration") return flat(node.getText());
  const members = node
    .getChildrenOfKind(SyntaxKind.SyntaxList)
    .flatMap((list) => list.getChildren())
    .filter((member) => member.getKindName() === "MethodDeclaration")
    .map(withoutBody);
  return flat(members.join(" "));
}

function withoutBody(node: Node): string {
  const body = node.getChildren().find((child) => child.getKindName() === "Block");
  return body ? node.getText().slice(0, body.getStart() - node.getStart()) : node.getText();
}

function flat(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
