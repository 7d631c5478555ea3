import { expect, test } from "vitest";
import { parseYaml, yamlLocator } from "../../generator/load/parse-yaml.js";
import { located, locatedCodes } from "./decode-yaml.js";

const problemsOf = (text: string): readonly string[] => {
  const { tree, findings } = parseYaml("spec.yaml", text);
  expect(tree === undefined).toBe(findings.length > 0);
  return locatedCodes(findings, text);
};
const tree = (text: string): unknown => parseYaml("spec.yaml", text).tree;

test("maps, lists and scalars, in the order they are written", () => {
  const text = `b: 1\na: [x, true, null, 1.5, "2"]\n`;
  const expected = new Map<string, unknown>([
    ["b", 1],
    ["a", ["x", true, null, 1.5, "2"]],
  ]);
  expect(tree(text)).toEqual(expected);
  expect([...(tree(text) as Map<string, unknown>).keys()]).toEqual(["b", "a"]);
});

test.each([
  ["no", "no"],
  ["yes", "yes"],
  ["on", "on"],
  ["0x1F", 31],
  ["017", 17],
  ["2019-07-22", "2019-07-22"],
  ["12:30:45", "12:30:45"],
  ["1_000", "1_000"],
  ["~", null],
  ["-1", -1],
])("%s is YAML 1.2, not 1.1", (text, value) => {
  expect(tree(text)).toBe(value);
});

test.each([
  ["1", "1"],
  ["1.0", "1.0"],
  ["0x10", "0x10"],
  ["true", "true"],
  ["null", "null"],
  ['"quoted"', "quoted"],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
])("the key %s stays what is written", (written, key) => {
  expect([...(tree(`${written}: x`) as Map<string, unknown>).keys()]).toEqual([key]);
});

test.each(["", "\n", "# only a comment\n", "---\n...\n"])("%j holds nothing", (text) => {
  expect(parseYaml("spec.yaml", text)).toEqual({ tree: null, findings: [] });
});

test.each<[name: string, text: string, problems: readonly string[]]>([
  ["a tab as indentation", "a:\n\tb: 1\n", ["2:1 yaml-syntax"]],
  ["an open quote", "a: 'x\n", ["2:1 yaml-syntax"]],
  ["an open bracket", "a: [1\n", ["2:1 yaml-syntax"]],
  ["a map in a value", "a: b: c\n", ["1:4 yaml-syntax"]],
  ["a reserved character", "@x\n", ["1:1 yaml-syntax"]],
  ["an escape that is none", 'a: "\\q"\n', ["1:5 yaml-syntax"]],
  ["a duplicate key", "a: 1\nb: 2\na: 3\n", ["3:1 yaml-duplicate-key"]],
  ["a duplicate key in other quotes", "'a': 1\na: 2\n", ["2:1 yaml-duplicate-key"]],
  ["an anchor", "a: &x 1\n", ["1:7 yaml-feature"]],
  ["an alias", "a: *x\n", ["1:4 yaml-feature"]],
  ["a tag", "a: !!str 1\n", ["1:10 yaml-feature"]],
  ["a tag of one's own", "a: !secret 1\n", ["1:12 yaml-feature"]],
  ["an anchor on a key", "&x a: 1\n", ["1:4 yaml-feature"]],
  ["an alias for a key", "*x : 1\n", ["1:1 yaml-feature"]],
  ["a merge key", "<<: { a: 1 }\n", ["1:1 yaml-feature"]],
  ["a list for a key", "? [a]\n: 1\n", ["1:3 yaml-feature"]],
  ["a map for a key", "{ { a: 1 }: 1 }\n", ["1:3 yaml-feature"]],
  ["a directive", "%YAML 1.1\n---\na: no\n", ["1:1 yaml-feature"]],
  ["several documents", "a: 1\n---\nb: 2\n", ["2:1 yaml-syntax"]],
  ["no number", "a: .nan\n", ["1:4 yaml-feature"]],
  ["an endless number", "a: -.inf\n", ["1:4 yaml-feature"]],
  ["a number beyond all", "a: 1e400\n", ["1:4 yaml-feature"]],
  ["an integer that reading would round", "a: 12345678901234567890\n", ["1:4 yaml-feature"]],
])("%s is refused", (_, text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});

test("a percent sign elsewhere is none", () => {
  expect(problemsOf("a: 100%\nb: '%YAML'\nc: x\u2028%d\n")).toEqual([]);
});

test("several faults at once", () => {
  expect(problemsOf("a: &x 1\nb: *x\n<<: 2\na: !t 3\n")).toEqual([
    "1:7 yaml-feature",
    "2:4 yaml-feature",
    "3:1 yaml-feature",
    "4:1 yaml-duplicate-key",
  ]);
});

test.each([
  ["brackets", "[".repeat(100_000)],
  ["braces", "{a: ".repeat(10_000)],
  ["brackets, a line each", "[\n".repeat(10_000)],
  ["braces, a line each", "{\na:\n".repeat(5_000)],
  ["dashes", `${"- ".repeat(1_000)}x`],
  ["question marks", "? ".repeat(1_000)],
  ["lines", Array.from({ length: 390 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ["lines far to the right", `a:\n${" ".repeat(100_000)}b: 1`],
])("%s nested too deeply", (_, text) => {
  expect(problemsOf(text)).toHaveLength(1);
  expect(problemsOf(text)[0]).toMatch(/ yaml-too-deep$/);
});

test("nesting as deep as it may be", () => {
  const text = Array.from({ length: 32 }, (_, i) => `${" ".repeat(i)}a:`).join("\n");
  expect(problemsOf(text)).toEqual([]);
  const flow = `${"[".repeat(34)}${"]".repeat(34)}`;
  expect(problemsOf(flow)).toEqual(["1:34 yaml-too-deep"]);
  expect(problemsOf(flow.slice(1, -1))).toEqual([]);
});

test("brackets in prose are no nesting", () => {
  const text = Array.from({ length: 300 }, (_, i) => `a${i}: half open, [0, 10) or (0, 10{\n`).join(
    "",
  );
  expect(problemsOf(text)).toEqual([]);
});

test("an alias bomb is refused where it starts, unexploded", () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]
${"bcdefghi".replace(/./g, (name) => {
  const before = String.fromCharCode(name.charCodeAt(0) - 1);
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]\n`;
})}`;
  const started = performance.now();
  expect(problemsOf(bomb)[0]).toBe("1:7 yaml-feature");
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("a hopeless file is not reported line by line", () => {
  const { findings } = parseYaml("spec.yaml", "- [\n".repeat(2_000));
  expect(findings).toHaveLength(50);
});

test("messages of the parser are one line without a position of their own", () => {
  const text = "a: b: c\n";
  expect(located(parseYaml("spec.yaml", text).findings, text)).toEqual([
    "1:4 Nested mappings are not allowed in compact mappings",
  ]);
});

test("a locator finds keys, values and items, and what stands around what is not there", () => {
  const text = `a: { b: [x, yy] }\n'c d': 1\ne:\n`;
  const locate = yamlLocator(text);
  const at = (...[path, on]: Parameters<typeof locate>): string => text.slice(...locate(path, on));
  expect(at(["a"], "key")).toBe("a");
  expect(at(["a", "b"], "key")).toBe("b");
  expect(at(["a", "b"], "value")).toBe("[x, yy]");
  expect(at(["a", "b", 1], "value")).toBe("yy");
  expect(at(["a", "b", 7], "value")).toBe("[x, yy]");
  expect(at(["a", "nothing", "here"], "value")).toBe("{ b: [x, yy] }");
  expect(at(["c d"], "key")).toBe("'c d'");
  expect(at(["a", "b", 0, "c"], "value")).toBe("x");
  expect(locate(["e"], "value")[0]).toBe(text.lastIndexOf(":") + 1);
});
