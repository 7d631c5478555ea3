import { expect, test } from "vitest";
import {
  commaList,
  group,
  hardline,
  indent,
  join,
  line,
  print,
  softline,
  typeArguments,
  whenBroken,
  WIDTH,
  type Doc,
} from "../../../generator/view/layout/doc.js";

const wide = "x".repeat(60);

test("a group that fits stands on one line", () => {
  expect(print(group(["a", line, "b", softline, "c"]))).toBe("a bc");
});

test("a group that does not fit breaks all its lines, those around it do not", () => {
  const inner = group(["(", indent([softline, wide, line, wide]), softline, ")"]);
  expect(print(["f", inner, line, "g"])).toBe(`f(\n  ${wide}\n  ${wide}\n)\ng`);
  expect(print(group(["f", group(["(", softline, ")"]), line, "g"]))).toBe("f() g");
});

test("a line outside of any group always breaks", () => {
  expect(print(["a", line, "b"])).toBe("a\nb");
});

test("a hard line breaks every group around it", () => {
  expect(print(group(["{", indent([line, group(["a", hardline, "b"])]), line, "}"]))).toBe(
    "{\n  a\n  b\n}",
  );
});

test("what stands only in broken groups", () => {
  const list = (items: readonly string[]): Doc => commaList("[", items, "]");
  expect(print(list([]))).toBe("[]");
  expect(print(list(["a", "b"]))).toBe("[a, b]");
  expect(print(list([wide, wide]))).toBe(`[\n  ${wide},\n  ${wide},\n]`);
  expect(print(commaList("{", ["a", "b"], "}", line))).toBe("{ a, b }");
  expect(print(group([whenBroken("| ", "= "), "a"]))).toBe("= a");
  expect(print(typeArguments([wide, wide]))).toBe(`<\n  ${wide},\n  ${wide}\n>`);
});

test.each([
  [WIDTH, true],
  [WIDTH + 1, false],
])("a line of %i columns fits: %s", (columns, fits) => {
  const printed = print(group(["(", indent([softline, "y".repeat(columns - 2)]), softline, ")"]));
  expect(printed.includes("\n")).toBe(!fits);
});

test("what follows a group up to the next break counts", () => {
  const list = commaList("(", ["a".repeat(90)], ")");
  expect(print([list, ";"])).not.toContain("\n");
  expect(print([list, ": something;"])).toContain("\n");
  expect(print([list, hardline, "b".repeat(50)])).toMatch(/^\(a+\)\nb+$/);
});

test("columns before and behind the text count, and its lines are indented by its depth", () => {
  const list = commaList("(", ["a".repeat(80)], ")");
  expect(print(list, 4)).not.toContain("\n");
  expect(print(list, 4, 30)).toBe(`(\n      ${"a".repeat(80)},\n    )`);
  expect(print(list, 0, 0, 30)).toContain("\n");
});

test.each([
  ["语", 49, true],
  ["语", 50, false],
  ["😀", 49, true],
  ["😀", 50, false],
  ["e\u0301", 98, true],
  ["e\u0301", 99, false],
])("%s takes its columns: %i of them fit: %s", (character, times, fits) => {
  const printed = print(group(["(", indent([softline, character.repeat(times)]), softline, ")"]));
  expect(printed.includes("\n")).toBe(!fits);
});

test("lines do not end in spaces", () => {
  expect(print(["a ", hardline, "b"])).toBe("a\nb");
});

test("documents are joined by a separator", () => {
  expect(print(join(", ", ["a", ["b", "c"], "d"]))).toBe("a, bc, d");
  expect(print(join(", ", []))).toBe("");
});

test("deep documents print without recursion", () => {
  let doc: Doc = "x";
  for (let i = 0; i < 50_000; i++) doc = indent(doc);
  expect(print(doc)).toBe("x");
});
