import type { Field } from "./field.js";

/**
 * The structures that types may name, and their members once those are built. Structures may
 * contain each other, so types resolve by name first and members are filled in after.
 */
export class StructureTypes {
  readonly names: readonly string[];
  readonly #members = new Map<string, readonly Field[]>();
  readonly #names: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    this.names = names;
    this.#names = new Set(names);
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  define(name: string, members: readonly Field[]): void {
    this.#members.set(name, members);
  }

  members(name: string): readonly Field[] {
    return this.#members.get(name) ?? [];
  }
}
