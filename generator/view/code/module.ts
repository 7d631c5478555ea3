import { compareText } from "../../diagnostics/diagnostic.js";
import { commaList, group, indent, line, print, type Doc } from "../layout/doc.js";

/** What a generated module needs above its declarations: collected while they are laid out. */
export class ModuleParts {
  readonly #imports = new Map<string, Map<string, boolean>>();
  readonly #constants = new Map<string, string>();
  readonly #package: ReadonlySet<string>;
  readonly #reserved = new Set<string>();

  /**
   * `names`: what means something else in the package. All its modules share them. Pages of the docs
   * run the same checks as JavaScript.
   */
  constructor(
    names: ReadonlySet<string> = new Set(),
    readonly language: "typescript" | "javascript" = "typescript",
  ) {
    this.#package = names;
  }

  /** `value as type`, where the code has types. */
  cast(value: string, type: string): string {
    return this.language === "typescript" ? `${value} as ${type}` : value;
  }

  /** Keeps names free that functions give to their variables, or that are declared by hand. */
  reserve(names: Iterable<string>): void {
    for (const name of names) this.#reserved.add(name);
  }

  /** Whether a name means something already. */
  has(name: string): boolean {
    return (
      this.#isReserved(name) ||
      this.#constants.has(name) ||
      [...this.#imports.values()].some((names) => names.has(name))
    );
  }

  /** Imports a value and gives back its name. */
  use(name: string, from: string): string {
    this.#add(name, from, false);
    return name;
  }

  /** Imports a type and gives back its name. */
  useType(name: string, from: string): string {
    this.#add(name, from, true);
    return name;
  }

  /** Declares a constant once; the same value under the same name is one constant. */
  constant(name: string, value: Doc): string {
    // What cannot be broken itself goes on a line of its own when it does not fit.
    const space: Doc = typeof value === "string" ? group(indent(line)) : " ";
    const declared = (candidate: string): string =>
      print(["const ", candidate, " =", space, value, ";"]);
    for (let attempt = 1; ; attempt++) {
      const candidate = attempt === 1 ? name : `${name}${attempt}`;
      if (this.#isReserved(candidate)) continue;
      const text = declared(candidate);
      const known = this.#constants.get(candidate);
      if (known !== undefined && known !== text) continue;
      this.#constants.set(candidate, text);
      return candidate;
    }
  }

  /**
   * Import statements: packages first, then files, each sorted; types are marked inline. What the
   * module `self` would import from itself is left out.
   */
  importsFor(self: string): string {
    const others = [...this.#imports].filter(([from]) => from !== self);
    const modules = others.sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b));
    return modules.map(([from, names]) => importStatement(from, names)).join("\n");
  }

  /** What is imported from a module, sorted. */
  importedFrom(from: string): readonly string[] {
    return [...(this.#imports.get(from)?.keys() ?? [])].sort(compareText);
  }

  get constants(): string {
    return [...this.#constants.values()].join("\n");
  }

  #isReserved(name: string): boolean {
    return this.#reserved.has(name) || this.#package.has(name);
  }

  #add(name: string, from: string, type: boolean): void {
    const names = this.#imports.get(from) ?? new Map<string, boolean>();
    this.#imports.set(from, names);
    names.set(name, (names.get(name) ?? true) && type);
  }
}

function rank(from: string): number {
  return from.startsWith(".") ? 1 : 0;
}

function importStatement(from: string, names: ReadonlyMap<string, boolean>): string {
  const sorted = [...names].sort(
    ([a], [b]) => compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b),
  );
  const onlyTypes = sorted.every(([, type]) => type);
  const items = sorted.map(([name, type]) => (type && !onlyTypes ? `type ${name}` : name));
  // prettier never breaks around a single name.
  const list = items.length === 1 ? `{ ${items[0]} }` : commaList("{", items, "}", line);
  return print([onlyTypes ? "import type " : "import ", list, ` from "${from}";`]);
}

export const RUNTIME = "@specpress/runtime";
/** The ways to find credentials. */
export const CREDENTIALS = "@specpress/runtime/credentials";
export const VALIDATION = "@specpress/runtime/validation";
