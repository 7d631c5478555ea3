import { expect, test } from "vitest";
import { ModuleParts } from "../../generator/view/code/module.js";
import { memberLine, unionType, type Side } from "../../generator/view/code/type-text.js";
import { actionOf } from "./view-yaml.js";

const FILES = { "structures/Some.yaml": "\nmembers: { N: x }\n" };

function line(keys: string, side: Side): { readonly line: string; readonly imports: string } {
  const { action, model } = actionOf(
    `A: { ${keys}, doc: x }`,
    "output: { O: { type: Some, doc: x } }",
    FILES,
  );
  const parts = new ModuleParts();
  const scope = { model, parts, structureModule: (name: string) => `./${name}.js` };
  return { line: memberLine(action.input[0]!, side, scope), imports: parts.importsFor(".") };
}

test.each<[keys: string, request: string, response: string]>([
  ["type: string", "readonly A?: string;", "readonly A: string;"],
  ["type: integer, required: true", "readonly A: number | bigint;", "readonly A: number;"],
  ["type: integer, min: 1", "readonly A?: number | bigint;", "readonly A: number;"],
  ["type: integer, max: 9", "readonly A?: number;", "readonly A: number;"],
  ["type: integer, exclusiveMax: 9", "readonly A?: number;", "readonly A: number;"],
  ["type: integer, ranges: [[1, 9]]", "readonly A?: number;", "readonly A: number;"],
  ["type: integer, unit: seconds", "readonly A?: number;", "readonly A: number;"],
  ["type: integer, format: unix-seconds", "readonly A?: number;", "readonly A: number;"],
  ["type: float", "readonly A?: number;", "readonly A: number;"],
  [
    'type: "integer[]"',
    "readonly A?: readonly (number | bigint)[];",
    "readonly A: readonly number[];",
  ],
  ["type: float", "readonly A?: number;", "readonly A: number;"],
  ["type: boolean", "readonly A?: boolean;", "readonly A: boolean;"],
  ["type: 'string[]'", "readonly A?: readonly string[];", "readonly A: readonly string[];"],
  ["optional: true", "readonly A?: string;", "readonly A?: string;"],
  ["nullable: true", "readonly A?: string;", "readonly A: string | null;"],
  ["nullable: true, optional: true", "readonly A?: string;", "readonly A?: string | null;"],
  ["type: Some", "readonly A?: Some;", "readonly A: SomeOutput;"],
  [
    "type: 'Some[]', nullable: true",
    "readonly A?: readonly Some[];",
    "readonly A: readonly SomeOutput[] | null;",
  ],
  ["enum: { a: x, b: y }", 'readonly A?: "a" | "b";', 'readonly A: OpenUnion<"a" | "b">;'],
  ["enum: { a: x }", 'readonly A?: "a";', 'readonly A: OpenUnion<"a">;'],
  [
    "enum: { a: x, b: y }, open: true",
    'readonly A?: OpenUnion<"a" | "b">;',
    'readonly A: OpenUnion<"a" | "b">;',
  ],
  [
    "type: 'string[]', enum: { a: x, b: y }",
    'readonly A?: readonly ("a" | "b")[];',
    'readonly A: readonly OpenUnion<"a" | "b">[];',
  ],
  [
    "type: 'string[]', enum: { a: x }",
    'readonly A?: readonly "a"[];',
    'readonly A: readonly OpenUnion<"a">[];',
  ],
  ["type: integer, enum: { 1: x, -2: y }", "readonly A?: 1 | -2;", "readonly A: number;"],
  ["type: integer, enum: { 1: x }, open: true", "readonly A?: number;", "readonly A: number;"],
  ["enum: { a: x }, whenEmpty: x", 'readonly A?: "" | "a";', 'readonly A: OpenUnion<"a">;'],
])("%s", (keys, request, response) => {
  expect(line(keys, "request").line).toBe(request);
  expect(line(keys, "response").line).toBe(response);
});

test("a union that does not fit stands on a line a value", () => {
  const values = Array.from({ length: 8 }, (_, i) => `value-number-${i}: x`).join(", ");
  const expected = Array.from({ length: 8 }, (_, i) => `\n    | "value-number-${i}"`).join("");
  expect(line(`enum: { ${values} }`, "request").line).toBe(`readonly A?:${expected};`);
});

test("what a type needs is imported", () => {
  expect(line("type: Some", "request").imports).toBe('import type { Some } from "./Some.js";');
  expect(line("type: Some", "response").imports).toBe(
    'import type { SomeOutput } from "./Some.js";',
  );
  expect(line("enum: { a: x }", "response").imports).toBe(
    'import type { OpenUnion } from "@specpress/runtime";',
  );
  expect(line("type: string", "request").imports).toBe("");
});

test("union types", () => {
  expect(unionType("X", [])).toBe("export type X = never;");
  expect(unionType("X", ['"a"'])).toBe('export type X = "a";');
  expect(unionType("X", ['"a"', '"b"'])).toBe('export type X = "a" | "b";');
});
