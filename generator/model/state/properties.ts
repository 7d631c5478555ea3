import { isResolved, resolvePath } from "../field-path.js";
import type { Field, FieldPath } from "../field.js";
import type { StructureTypes } from "../structure-types.js";

/**
 * The properties of one resource: what its parameters and outputs are called. Where two of a name
 * have different members, a path may lead through either.
 */
export class Properties {
  readonly #fields = new Map<string, Field[]>();

  constructor(readonly types: StructureTypes) {}

  get names(): readonly string[] {
    return [...this.#fields.keys()];
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  add(name: string, field: Field): void {
    const known = this.#fields.get(name);
    if (!known) this.#fields.set(name, [{ ...field, name }]);
    else if (known.every(({ type }) => type.structure !== field.type.structure)) {
      known.push({ ...field, name });
    }
  }

  /** One field per name: conditions speak of what is common to all. */
  get fields(): readonly Field[] {
    return [...this.#fields.values()].map(([field]) => field!);
  }

  resolve(text: string): FieldPath | { readonly problem: string } {
    const [name = ""] = text.split(/[.[]/);
    const candidates = this.#fields.get(name) ?? [];
    let problem = { problem: `there is no property ${name}` };
    for (const field of candidates) {
      const path = resolvePath(text, [field], this.types);
      if (isResolved(path)) return path;
      problem = path;
    }
    return problem;
  }
}
