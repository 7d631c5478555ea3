import { describe, expect, test } from "vitest";
import {
  compareSurfaces,
  type SurfaceChange,
} from "../../../generator/typescript/surface/compare-surfaces.js";
import { declarationsOf } from "../../../generator/typescript/surface/declarations.js";
import type { Travel } from "../../../generator/typescript/surface/probes.js";

/** What became of a package of one file. */
function compare(before: string, after: string, travel: Travel = "both"): readonly SurfaceChange[] {
  return compareSurfaces(
    {
      before: declarationsOf(new Map([["src/index.ts", before]])),
      after: declarationsOf(new Map([["src/index.ts", after]])),
      entries: new Map([[".", "src/index.d.ts"]]),
      imports: { entries: new Map(), files: new Map() },
    },
    () => travel,
  );
}

/** The severity alone; `none` when nothing was found. */
function verdict(before: string, after: string, travel?: Travel): string {
  const found = compare(before, after, travel).map(({ severity }) => severity);
  return found.includes("breaking") ? "breaking" : (found[0] ?? "none");
}

test("what reads the same is the same, whatever is private and however it is laid out", () => {
  const before = `export class Box { #inside = 1; private other = 2; get(): number { return this.#inside; } }`;
  const after = `/** New words. */\nexport class Box {\n  #within = 2;\n  get(): number {\n    return this.#within;\n  }\n}`;
  expect(compare(before, after)).toEqual([]);
});

test("a name that is gone breaks, a new one does not", () => {
  expect(compare(`export const a: 1 = 1;`, `export const b: 1 = 1;`)).toEqual([
    { severity: "breaking", entry: ".", name: "a", message: "a is no longer exported" },
    { severity: "safe", entry: ".", name: "b", message: "b is new" },
  ]);
});

describe("a changed function", () => {
  const of = (type: string): string => `export function f${type} { throw new Error(); }`;
  test.each([
    ["takes one more, optionally", "(a: string): void", "(a: string, b?: number): void", "safe"],
    ["asks for one more", "(a: string): void", "(a: string, b: number): void", "breaking"],
    ["takes more kinds", "(a: string): void", "(a: string | number): void", "safe"],
    ["takes fewer kinds", "(a: string | number): void", "(a: string): void", "breaking"],
    ["may give nothing", "(): string", "(): string | undefined", "breaking"],
    ["gives always", "(): string | undefined", "(): string", "safe"],
  ])("that %s", (_, before, after, expected) => {
    expect(verdict(of(before), of(after))).toBe(expected);
  });
});

describe("a changed method", () => {
  const of = (type: string): string => `export class C { m${type} { throw new Error(); } }`;
  test.each([
    ["takes fewer kinds", "(a: string | number): void", "(a: string): void", "breaking"],
    ["takes more kinds", "(a: string): void", "(a: string | number): void", "safe"],
    ["gives less", "(): { a: 1; b: 2 }", "(): { a: 1 }", "breaking"],
  ])("that %s", (_, before, after, expected) => {
    expect(verdict(of(before), of(after))).toBe(expected);
  });

  test("is named with the reason", () => {
    expect(compare(of("(): string"), of("(): number"))).toEqual([
      expect.objectContaining({
        name: "C.m",
        message: "C.m no longer fits its callers: Type 'number' is not assignable to type 'string'",
      }),
    ]);
  });

  test("that is gone breaks", () => {
    const before = `export class C { m(): void {} n(): void {} }`;
    expect(verdict(before, `export class C { m(): void {} }`)).toBe("breaking");
  });
});

test("a constructor that asks for more breaks", () => {
  const before = `export class C { constructor(a?: string) { a; } }`;
  expect(verdict(before, `export class C { constructor(a: string) { a; } }`)).toBe("breaking");
  expect(verdict(before, `export class C { constructor(a?: string | URL) { a; } }`)).toBe("safe");
});

describe("a changed type", () => {
  const optional = `export interface T { a: string; b?: number }`;
  const bare = `export interface T { a: string }`;
  const required = `export interface T { a: string; b: number }`;
  test.each([
    ["gains an optional member", bare, optional, "in", "safe"],
    ["gains an optional member", bare, optional, "out", "safe"],
    ["gains a required member", bare, required, "in", "breaking"],
    ["gains a required member", bare, required, "out", "safe"],
    ["gains a required member", bare, required, "both", "breaking"],
    ["loses a member", required, bare, "out", "breaking"],
    ["loses a member", required, bare, "in", "safe"],
  ] as const)("that %s: %s", (_, before, after, travel, expected) => {
    expect(verdict(before, after, travel)).toBe(expected);
  });

  test("with parameters", () => {
    const list = `export interface T<A, B> { a: A; b: B }`;
    expect(verdict(list, list)).toBe("none");
    expect(verdict(list, `export interface T<A, B> { a: A[]; b: B; c: string }`)).toBe("breaking");
  });
});

test("what the package imports is followed", () => {
  const runtime = new Map([["index.d.ts", `export interface Action<I> { check(input: I): void }`]]);
  const source = (kind: string): string =>
    `import type { Action } from "@specpress/runtime";\nexport declare const act: Action<${kind}>;`;
  const sides = (before: string, after: string): readonly SurfaceChange[] =>
    compareSurfaces(
      {
        before: new Map([["src/index.d.ts", before]]),
        after: new Map([["src/index.d.ts", after]]),
        entries: new Map([[".", "src/index.d.ts"]]),
        imports: { entries: new Map([["@specpress/runtime", "index.d.ts"]]), files: runtime },
      },
      () => "both",
    );
  expect(sides(source("string"), source("string"))).toEqual([]);
  expect(sides(source("{ a: 1 }"), source("{ a: 2 }"))).toMatchObject([{ severity: "breaking" }]);
});
