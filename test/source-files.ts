import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { ts } from "ts-morph";

/** The repository's root. */
export const root = join(import.meta.dirname, "..");

/** Files below a folder of the repository, by their paths from its root. Built and installed ones are left out. */
export function filesBelow(folder: string, extension = /\.ts$/): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extension.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length)
        .replaceAll("\\", "/")
        .replace(/^\//, ""),
    )
    .filter((file) => !/\/(node_modules|dist|\.specpress)\//.test(file))
    .sort();
}

export interface Import {
  readonly from: string;
  /** A file of the repository, or a package's name as it stands. */
  readonly to: string;
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

const sources = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
  const text = (): string => readFileSync(join(root, file), "utf8");
  const known =
    sources.get(file) ?? ts.createSourceFile(file, text(), ts.ScriptTarget.ES2022, true);
  sources.set(file, known);
  return known;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** Everything a file imports, re-exports or loads on demand. */
export function importsOf(file: string): readonly Import[] {
  const imports: Import[] = [];
  const add = (
    specifier: ts.Node | undefined,
    names: readonly string[],
    typeOnly: boolean,
  ): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    imports.push({ from: file, to: target(file, specifier.text), names, typeOnly });
  };
  visit(sourceOf(file), (node) => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
      const names = elements
        .filter((one) => !one.isTypeOnly)
        .map((one) => (one.propertyName ?? one.name).text);
      const allTypes = elements.length > 0 && names.length === 0 && !node.importClause?.name;
      add(node.moduleSpecifier, names, node.importClause?.isTypeOnly === true || allTypes);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, [], node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], [], false);
  });
  return imports;
}

function target(file: string, specifier: string): string {
  return specifier.startsWith(".")
    ? posix.join(dirname(file), specifier).replace(/\.js$/, ".ts")
    : specifier;
}

const CLOCKS = /^(Date\.now|Math\.random|performance\.now|crypto\.randomUUID|Intl\.\w+)$/;

/** `file: console.log` for each use of such a global. Text and comments do not count. */
export function globalsOf(file: string): readonly string[] {
  const uses = new Set<string>();
  visit(sourceOf(file), (node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const use = `${node.expression.text}.${node.name.text}`;
      if (/^(process|console)\./.test(use) || CLOCKS.test(use)) uses.add(`${file}: ${use}`);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
      uses.add(`${file}: new Date()`);
    if (ts.isPropertyAccessExpression(node) && /^toLocale|^localeCompare$/.test(node.name.text))
      uses.add(`${file}: ${node.name.text}`);
    if (ts.isCallExpression(node) && node.expression.getText() === "randomUUID")
      uses.add(`${file}: randomUUID`);
  });
  return [...uses];
}
