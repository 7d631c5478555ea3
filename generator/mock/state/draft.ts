import { isRecord, ownValue } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Step } from "../../model/field.js";
import { BareRecord } from "../bare-record.js";
import { textOf, valueAlong } from "./property-value.js";
import { listOf } from "./request-parts.js";
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

  /** Puts a value at the end of some steps, in each item of a list; without one, that property goes. */
  set(steps: readonly Step[], value: Data | undefined): void {
    const { list, within } = throughList(steps);
    if (within.length > 0) return this.#change(list, (item) => item.set(within, value));
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

  /** Gives it, or each item of a list, a value that it does not have yet. */
  fill(steps: readonly Step[], value: Data | undefined): void {
    const { list, within } = throughList(steps);
    if (within.length > 0) this.#change(list, (item) => item.fill(within, value));
    else if (this.get(steps) === undefined) this.set(steps, value);
  }

  /** Makes a list of items, one for each value; those that have it already stay as they are. */
  setItems(steps: readonly Step[], values: readonly Data[]): void {
    const { list, within } = throughList(steps);
    const present = listOf(this.get(list));
    const has = (item: Data, value: Data): boolean => {
      const own = valueAlong(item, within);
      return own !== undefined && textOf(own) === textOf(value);
    };
    this.set(
      list,
      values.map((value) => present.find((item) => has(item, value)) ?? itemOf(within, value)),
    );
  }

  #change(list: readonly Step[], change: (item: Draft) => void): void {
    const items = this.get(list);
    if (!Array.isArray(items)) return;
    this.set(
      list,
      items.map((item: Data) => {
        if (!isRecord(item)) return item;
        const draft = new Draft(item as Values);
        change(draft);
        return draft.data;
      }),
    );
  }

  #copy(from: object): Open {
    const copy = Object.assign(new BareRecord(), from);
    this.#own.add(copy);
    return copy;
  }
}

/** Steps up to the first list, and those within its items. */
export function throughList(steps: readonly Step[]): {
  readonly list: readonly Step[];
  readonly within: readonly Step[];
} {
  const at = steps.findIndex(({ list }) => list) + 1;
  if (at === 0 || at === steps.length) return { list: steps, within: [] };
  return { list: steps.slice(0, at), within: steps.slice(at) };
}

/** A structure that has nothing but this value. */
export function itemOf(within: readonly Step[], value: Data): Data {
  const draft = new Draft({});
  draft.set(within, value);
  return draft.data;
}
