import type { Pair } from "./collector.js";

/** The things of two lists by their names: what was before first, what is new behind. */
export function pairs<T>(
  before: Iterable<readonly [string, T]>,
  after: Iterable<readonly [string, T]>,
): readonly (readonly [string, Pair<T>])[] {
  const later = new Map(after);
  const both = [...before].map(([name, one]) => {
    const pair = [name, { before: one, after: later.get(name) }] as const;
    later.delete(name);
    return pair;
  });
  return [
    ...both,
    ...[...later].map(([name, one]) => [name, { before: undefined, after: one }] as const),
  ];
}
