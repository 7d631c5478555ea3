import { posix } from "node:path";
import type { ts } from "ts-morph";

/** Finds out which package a file belongs to: by the package.json next to or above it. */
export class Packages {
  readonly #read: (path: string) => string | undefined;
  readonly #names = new Map<string, string | undefined>();

  constructor(read: (path: string) => string | undefined) {
    this.#read = read;
  }

  /** The name of the file's package; undefined when it is in none that has a name. */
  of({ fileName }: ts.SourceFile): string | undefined {
    return this.#nameOf(posix.dirname(fileName));
  }

  #nameOf(folder: string): string | undefined {
    if (this.#names.has(folder)) return this.#names.get(folder);
    const parent = posix.dirname(folder);
    // Some packages keep nameless ones in their folders, to say of what kind the modules there are.
    const name =
      nameIn(this.#read(posix.join(folder, "package.json"))) ??
      (parent === folder ? undefined : this.#nameOf(parent));
    this.#names.set(folder, name);
    return name;
  }
}

function nameIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    const { name } = JSON.parse(text) as { readonly name?: unknown };
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}
