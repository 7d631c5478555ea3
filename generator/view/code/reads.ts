import { isTaken } from "../../model/names.js";
import type { ModuleParts } from "./module.js";

/**
 * The nested members that a function's rules read. One that is read twice gets a variable: each way
 * down costs a lookup per step, and rules come back to the same few members again and again.
 */
export class Reads {
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, string>();
  #counted = false;

  constructor(readonly parts: ModuleParts) {}

  /** The expression for a member: the way to it, or the variable it has been read into. */
  read(way: string, member: string): string {
    if (!this.#counted) {
      this.#counts.set(way, (this.#counts.get(way) ?? 0) + 1);
      return way;
    }
    if ((this.#counts.get(way) ?? 0) < 2) return way;
    const known = this.#names.get(way);
    if (known !== undefined) return known;
    const name = this.#free(`${member.charAt(0).toLowerCase()}${member.slice(1)}`);
    this.parts.reserve([name]);
    this.#names.set(way, name);
    return name;
  }

  /** Lays out code twice: once to count what it reads, then with the variables. */
  layOut(make: () => string): { readonly declarations: string; readonly code: string } {
    const first = make();
    if ([...this.#counts.values()].every((count) => count < 2))
      return { declarations: "", code: first };
    this.#counted = true;
    const code = make();
    const lines = [...this.#names].map(([way, name]) => `  const ${name} = ${way};\n`);
    return { declarations: lines.join(""), code };
  }

  #free(wanted: string): string {
    let name = wanted;
    while (isTaken(name) || this.parts.has(name)) name += "_";
    return name;
  }
}
