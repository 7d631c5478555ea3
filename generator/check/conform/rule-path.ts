import type { Path } from "../../diagnostics/diagnostic.js";
import { ownValue } from "./record.js";
import type { Step } from "../../model/field.js";

/** A value that a rule's path leads to, and where it stands; undefined when it is absent. */
export interface PathValue {
  readonly value: unknown;
  readonly path: Path;
}

/** Which item of each list on the way, from the outermost in. */
export type Indexes = readonly number[];

/** The one value a path stands for, once the items of the lists it enters are settled. */
export function valueAt(root: unknown, steps: readonly Step[], indexes: Indexes): unknown {
  let value = root;
  let depth = 0;
  for (const { name, list } of steps) {
    value = ownValue(value, name);
    if (!list) continue;
    const index = indexes[depth++]!;
    value = Array.isArray(value) ? (value[index] as unknown) : undefined;
  }
  return value;
}

/** Where that value stands. Apart from it, because few values are complained of. */
export function pathAt(steps: readonly Step[], indexes: Indexes): Path {
  let depth = 0;
  return steps.flatMap(({ name, list }) => (list ? [name, indexes[depth++]!] : [name]));
}

/** A path that enters no list has one value, whatever the data. */
const NO_LISTS: readonly Indexes[] = [[]];

/**
 * The items of the innermost list of some steps: the indexes that lead to each of them. Holes and
 * nulls have been reported by their type; no rule speaks of them.
 */
export function itemsOf(root: unknown, steps: readonly Step[]): Iterable<Indexes> {
  return steps.some(({ list }) => list) ? itemsBelow(root, steps, []) : NO_LISTS;
}

function* itemsBelow(root: unknown, steps: readonly Step[], from: Indexes): Generator<Indexes> {
  const lists = steps.flatMap((step, at) => (step.list ? [at] : []));
  const next = lists[from.length];
  if (next === undefined) return yield from;
  const whole = [...steps.slice(0, next), { name: steps[next]!.name, list: false }];
  const value = valueAt(root, whole, from);
  if (!Array.isArray(value)) return;
  for (const [index, item] of value.entries()) {
    if (item !== undefined && item !== null) yield* itemsBelow(root, steps, [...from, index]);
  }
}

/** Every value that a path stands for, over all items of the lists that it enters. */
export function* everyValue(root: unknown, steps: readonly Step[]): Generator<PathValue> {
  for (const indexes of itemsOf(root, steps)) {
    const value = valueAt(root, steps, indexes);
    if (value !== undefined && value !== null) yield { value, path: pathAt(steps, indexes) };
  }
}
