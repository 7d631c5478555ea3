import { isRecord, ownValue } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Step } from "../../model/field.js";
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

  /**
   * Puts a value at the end of some steps; without one, that property goes. Where they enter a list,
   * that gets an item for each of several values; those that have the value already stay as they are.
   */
  set(steps: readonly Step[], value: Data | undefined): void {
    const { list, within } = throughList(steps);
    if (within.length > 0) return this.set(list, itemsWith(listOf(this.get(list)), within, value));
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
    if (within.length > 0) {
      const items = this.get(list);
      if (Array.isArray(items))
        this.set(
          list,
          items.map((item: Data) => filled(item, within, value)),
        );
      return;
    }
    if (this.get(steps) === undefined) this.set(steps, value);
  }

  #copy(from: object): Open {
    const copy = Object.assign(Object.create(null), from) as Open;
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

function itemsWith(
  present: readonly Data[],
  within: readonly Step[],
  value: Data | undefined,
): Data {
  return listOf(value).map((one) => {
    const known = present.find((item) => {
      const own = valueAlong(item, within);
      return own !== undefined && textOf(own) === textOf(one);
    });
    return known ?? itemOf(within, one);
  });
}

/** A structure that has nothing but this value. */
export function itemOf(within: readonly Step[], value: Data): Data {
  const draft = new Draft({});
  draft.set(within, value);
  return draft.data;
}

function filled(item: Data, within: readonly Step[], value: Data | undefined): Data {
  if (!isRecord(item)) return item;
  const draft = new Draft(item as Values);
  draft.fill(within, value);
  return draft.data;
}
