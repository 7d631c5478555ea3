import fc from "fast-check";

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One change somewhere in a piece of data. `at` says where, counted over all places in it. */
export interface Mutation {
  readonly at: number;
  readonly kind: "drop" | "rename" | "replace" | "add" | "nest";
  readonly key: string;
  readonly value: Json;
}

/** Keys known somewhere, misspelt, or known to every object. None that YAML itself refuses. */
const KEYS: readonly string[] = [
  "doc", "summary", "type", "required", "min", "maxItems", "enum", "when", "require", "gap",
  "release", "page", "size", "A", "a", "A.B", "A[].B", "a b", "", "1", "sumary", "constructor",
  "toString", "hasOwnProperty", "\u202e", "ap-one", "InternalError", "unit-missing", "é",
]; // prettier-ignore

const VALUES: readonly Json[] = [
  null, true, false, 0, 1, -1, 1.5, 9007199254740991, "", " ", "x", "x y", "A.B", "A[]", "1",
  "20/s", "2s", "ap-one", "2024-01-01", "required", "é", "\u202e", [], [1], ["a", "b"], [null], [[1, 2]],
  [[1, 2, 3]], {}, { doc: "x" }, { a: 1 }, { A: null }, [{}], [{ A: 1 }],
]; // prettier-ignore

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(100_000),
  kind: fc.constantFrom("drop", "rename", "replace", "add", "nest"),
  key: fc.constantFrom(...KEYS),
  value: fc.constantFrom(...VALUES),
});

/** A copy with the change made at the place that `at` falls on. */
export function mutated(data: Json, { at, ...change }: Mutation): Json {
  const index = at % count(data);
  const result = visit(data, { left: index }, change);
  return result === DROPPED ? null : result;
}

/** The places in data: itself, and every value below. */
function count(data: Json): number {
  if (data === null || typeof data !== "object") return 1;
  return 1 + Object.values(data).reduce<number>((sum, value) => sum + count(value as Json), 0);
}

const DROPPED = Symbol("dropped");
type Change = Omit<Mutation, "at">;

function visit(data: Json, counter: { left: number }, change: Change): Json | typeof DROPPED {
  const here = counter.left-- === 0;
  if (here && change.kind === "drop") return DROPPED;
  if (here && change.kind === "replace") return change.value;
  if (here && change.kind === "nest") return [data];
  if (data === null || typeof data !== "object") return data;
  if (Array.isArray(data)) {
    const items = data.map((item: Json) => visit(item, counter, change));
    const kept = items.filter((item) => item !== DROPPED) as Json[];
    return here && change.kind === "add" ? [...kept, change.value] : kept;
  }
  const pairs = Object.entries(data).map(
    ([key, value]) => [key, visit(value as Json, counter, change)] as const,
  );
  const kept = pairs.filter((pair): pair is readonly [string, Json] => pair[1] !== DROPPED);
  if (here && change.kind === "add") kept.push([change.key, change.value]);
  if (here && change.kind === "rename" && kept.length > 0) {
    kept[0] = [change.key, kept[0]![1]];
  }
  return Object.fromEntries(kept);
}
