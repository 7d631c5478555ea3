import type { FieldPath } from "../../model/field.js";
import { textsOf } from "./property-value.js";
import type { Thing } from "./thing.js";

const NONE: ReadonlySet<Thing> = new Set();

/** Things by what some of their properties hold. */
export class PropertyIndex {
  readonly #byText: ReadonlyMap<string, Map<string, Set<Thing>>>;

  constructor(readonly properties: readonly FieldPath[]) {
    this.#byText = new Map(properties.map(({ text }) => [text, new Map()]));
  }

  having(property: string, value: string): ReadonlySet<Thing> {
    return this.#byText.get(property)?.get(value) ?? NONE;
  }

  add(thing: Thing): void {
    for (const property of this.properties) {
      const things = this.#byText.get(property.text)!;
      for (const text of textsOf(thing.data, property)) {
        const known = things.get(text);
        if (known) known.add(thing);
        else things.set(text, new Set([thing]));
      }
    }
  }

  remove(thing: Thing): void {
    for (const property of this.properties) {
      const things = this.#byText.get(property.text)!;
      for (const text of textsOf(thing.data, property)) {
        const known = things.get(text);
        known?.delete(thing);
        if (known?.size === 0) things.delete(text);
      }
    }
  }
}
