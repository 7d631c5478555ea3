import { expect, test } from "vitest";
import { arrange } from "../../../generator/sync/merge/arrange.js";

/** Where new names end up. */
function arranged(standing: string, upstream: string, tombstones = ""): string {
  const old = new Set(standing);
  const names = [...upstream];
  const added = new Set(names.filter((name) => !old.has(name)));
  const result = [...standing];
  const placed = arrange([...standing], names, added, (name) => tombstones.includes(name));
  const behind = new Map<string | undefined, number>();
  for (const [name, after] of placed) {
    const offset = behind.get(after) ?? 0;
    result.splice((after === undefined ? 0 : result.indexOf(after) + 1) + offset, 0, name);
    behind.set(after, offset + 1);
  }
  return result.join("");
}

test.each([
  ["behind its neighbour above", "abd", "abcd", "abcd"],
  ["several in a row", "ad", "abcd", "abcd"],
  ["before the first", "b", "ab", "ab"],
  ["people's own order stays", "ba", "axby", "byax"],
  ["before a neighbour that people moved", "ba", "xab", "bxa"],
  ["behind what upstream never had", "aZ", "ab", "abZ"],
])("%s", (_, standing, upstream, expected) => {
  expect(arranged(standing, upstream)).toBe(expected);
});

test("tombstones stay with what they follow", () => {
  expect(arranged("atb", "axb", "t")).toBe("atxb");
});
