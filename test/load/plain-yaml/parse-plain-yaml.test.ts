import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePlainYaml } from "../../../generator/load/plain-yaml/parse-plain-yaml.js";
import { parseWholeYaml } from "../../../generator/load/parse-yaml.js";
import { realSpecs } from "../real-specs.js";

/** What the whole parser makes of a text; undefined where it refuses it. */
function whole(text: string): unknown {
  const { tree, findings } = parseWholeYaml("spec.yaml", text);
  return findings.length > 0 ? undefined : { tree };
}

test("almost every spec is plain, and is read like the whole parser reads it", () => {
  const specs = realSpecs();
  const plain = specs.filter(({ text }) => parsePlainYaml(text) !== undefined);
  for (const { path, text } of plain) expect(parsePlainYaml(text), path).toEqual(whole(text));
  const others = specs.filter((spec) => !plain.includes(spec)).map(({ path }) => path);
  expect(others.length / specs.length, others.join(" ")).toBeLessThan(0.1);
});

/** Pieces that matter to a YAML parser, and some that only look so. */
const PIECES = [
  "a", "b: c", "- ", "-", "  ", "\n", "\n  ", "\n    ", ": ", ":", "key:", "{", "}", "[", "]", ",", ", ",
  '"', "'", "#", " #", "# c", ">-", ">", "|", "&a", "*a", "!t", "?", "? ", "<<", "null", "~", "true", "No",
  "1", "-1", "0", "-0", "017", "1.5", "1e3", ".5", "0x1f", ".inf", "2024-01-01", "10:00", "---", "...", "%",
  "@", "`", "\\", "\t", "\r", "\u00a0", "\u2028", "é", "\u{1f600}", "x -> y", "'b\n  c'", '"b\\n"', "''", '"b\n  c"', "a[].b", "string[]", "=", "^", "<", "*", " ",
]; // prettier-ignore

test("whatever it reads, the whole parser reads the same: texts of pieces", () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 });
  const some = fc.tuple(fc.constantFrom("", "a: ", "a:\n  ", "- ", "a:\n  - b: ", "a: { "), pieces);
  fc.assert(
    fc.property(some, ([start, rest]) => {
      agrees(start + rest.join(""));
    }),
    { numRuns: 20_000 },
  );
});

test("whatever it reads, the whole parser reads the same: specs with slips", () => {
  const texts = realSpecs().map(({ text }) => text.slice(0, 600));
  const slip = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(3),
    put: fc.constantFrom("", ...PIECES),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(slip, { minLength: 1, maxLength: 2 }),
      (text, slips) => {
        agrees(
          slips.reduce((left, { at, cut, put }) => {
            const from = Math.floor(at * left.length);
            return left.slice(0, from) + put + left.slice(from + cut);
          }, text),
        );
      },
    ),
    { numRuns: 5_000 },
  );
});

function agrees(text: string): void {
  const plain = parsePlainYaml(text);
  if (plain) expect(plain, JSON.stringify(text)).toEqual(whole(text));
}

test.each([
  ["text", "a: some text", { a: "some text" }],
  ["text over lines", "a: some\n  text\nb: c", { a: "some text", b: "c" }],
  ["a comment", "a: b # c\n# d\nc: d", { a: "b", c: "d" }],
  ["folded text", "a: >-\n  some\n  text\n\n  more\nb: c", { a: "some text\nmore", b: "c" }],
  ["a value below its key", "a:\n  { b: 1 }", { a: { b: 1 } }],
  ["a list below its key", "a:\n- b\n- c\nd: e", { a: ["b", "c"], d: "e" }],
  ["a list of maps", "- a: 1\n  b: true\n- c: null", [{ a: 1, b: true }, { c: null }]],
  ["a list in a list", "- - a\n  - b\n- [c]", [["a", "b"], ["c"]]],
  [
    "brackets over lines",
    'a: {\n  b: [x, "y, z"],\n  c: 10:00,\n  }',
    { a: { b: ["x", "y, z"], c: "10:00" } },
  ],
  ["quotes in quotes", `a: 'it''s "b"'\nb: "c \\"d\\" \\n"`, { a: `it's "b"`, b: 'c "d" \n' }],
  ["quoted text over lines", "a: 'some\n  text'\nb: c", { a: "some text", b: "c" }],
  ["nothing", "a:\nb: 1", { a: null, b: 1 }],
])("%s", (_, text, data) => {
  const plain = parsePlainYaml(text);
  expect(plain && dataOf(plain.tree)).toEqual(data);
  expect(plain).toEqual(whole(text));
});

/** Maps as objects. */
function dataOf(tree: unknown): unknown {
  if (tree instanceof Map)
    return Object.fromEntries([...tree].map(([key, value]) => [key, dataOf(value)]));
  return Array.isArray(tree) ? tree.map(dataOf) : tree;
}

test.each([
  ["an anchor", "a: &b c"],
  ["an alias", "a: *b"],
  ["a tag", "a: !b c"],
  ["an escape", 'a: "b\\u0041c"'],
  ["a key that stands twice", "a: 1\na: 2"],
  ["a merge key", '"<<": { a: 1 }'],
  ["text with a colon", "a: b: c"],
  ["an odd number", "a: 0x1f"],
  ["a literal block", "a: |\n  b"],
  ["a tab", "a:\tb"],
  ["a document mark", "---\na: 1"],
  ["wild indentation", "a:\n    b: 1\n  c: 2"],
  ["great depth", "- ".repeat(20) + "a"],
])("leaves to the whole parser: %s", (_, text) => {
  expect(parsePlainYaml(text)).toBeUndefined();
});
