import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { eachNode } from "../../../generator/typescript/impact/each-node.js";

function identifiers(text: string): readonly string[] {
  const found: string[] = [];
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2022);
  eachNode(file, (node) => {
    if (ts.isIdentifier(node)) found.push(node.text);
  });
  return found;
}

test("visits everything, in the order of the text", () => {
  expect(identifiers("const { a: b = c } = d(e, (f) => f.g);\nh;")).toEqual(
    "a b c d e f f g h".split(" "),
  );
});

test("is not limited by the stack", () => {
  const terms = Array.from({ length: 50_000 }, (_, i) => `a${i}`);
  expect(identifiers(terms.join(" + "))).toEqual(terms);
});
