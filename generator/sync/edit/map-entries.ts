import { isMap, isScalar, type Node, type YAMLMap } from "yaml";

/** One `key: value` of a map, by its place in the text. */
export interface Entry {
  readonly key: string;
  readonly start: number;
  /** Where the key ends, before the colon. */
  readonly keyEnd: number;
  readonly value: Node | null;
  /** Where the value ends, or the key where there is none. */
  readonly end: number;
}

/** The entries of a map, in the order in which they are written. */
export function entriesOf(map: Node | null | undefined): readonly Entry[] {
  if (!isMap(map)) return [];
  return (map as YAMLMap<Node, Node | null>).items.map(({ key, value }) => {
    const [start, keyEnd] = key.range!;
    return {
      key: isScalar(key) ? (key.source ?? String(key.value)) : "",
      start,
      keyEnd,
      value,
      end: Math.max(value?.range?.[1] ?? 0, keyEnd),
    };
  });
}

export function entryOf(map: Node | null | undefined, key: string): Entry | undefined {
  return entriesOf(map).find((entry) => entry.key === key);
}

/** What a value says, when it is a single one. */
export function scalarOf(node: Node | null | undefined): unknown {
  return isScalar(node) ? node.value : undefined;
}
