import { isRecord, ownValue } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Step } from "../../model/field.js";
import { valueAlong } from "./property-value.js";
import type { Values } from "./thing.js";

type Open = Record<string, Data>;

/** What a thing is going to have. It copies what it changes, once: data that others hold stays. */
export class Draft {
  readonly #data: Open;
  readonly #own = new Set<unknown>();

  constructor(from: Values) {
    this.#data = this.#copy(from);
  }

  /** What it has by now. */
  get data(): Values {
    return this.#data;
  }

  get(steps: readonly Step[]): Data | undefined {
    return valueAlong(this.#data, steps);
  }

  /** Puts a value at the end of some steps that enter no list; without one, that property goes. */
  set(steps: readonly Step[], value: Data | undefined): void {
    let at = this.#data;
    for (const { name } of steps.slice(0, -1)) {
      const inner = ownValue(at, name);
      const own = this.#own.has(inner) ? (inner as Open) : this.#copy(isRecord(inner) ? inner : {});
      at[name] = own;
      at = own;
    }
    const { name } = steps.at(-1)!;
    if (value === undefined) delete at[name];
    else at[name] = value;
  }

  /** Gives it a value that it does not have yet. */
  fill(steps: readonly Step[], value: Data | undefined): void {
    if (this.get(steps) === undefined) this.set(steps, value);
  }

  #copy(from: object): Open {
    const copy = Object.assign(Object.create(null), from) as Open;
    this.#own.add(copy);
    return copy;
  }
}
