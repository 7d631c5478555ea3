import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { findUnsendable } from "../../../runtime/src/json/find-unsendable.js";

test.each([
  [{ A: undefined, B: null, C: "", D: [], E: 0, F: "课堂 🎥", G: false, H: { I: [1.5] } }],
  [{ A: 12345678901234567890n }],
  [{ A: new Date(0) }],
  [Object.create(null) as object],
  [{ A: Object.create(null) as object, B: runInNewContext("({})") as object }],
  [
    new (class Room {
      Id = 1;
    })(),
  ],
  [JSON.parse('{"__proto__":{"A":1}}') as object],
])("what JSON can say: %#", (input) => {
  expect(findUnsendable(input)).toEqual([]);
});

test("the same structure twice is no cycle, nor is what a toJSON hides", () => {
  const shared = { X: 1 };
  expect(findUnsendable({ A: shared, B: [shared, shared] })).toEqual([]);
  const hiding: Record<string, unknown> = { toJSON: () => "custom" };
  hiding["self"] = hiding;
  expect(findUnsendable({ A: hiding })).toEqual([]);
});

const cyclic: Record<string, unknown> = {};
cyclic["Self"] = [cyclic];

describe("what it cannot is named by its path and without its value", () => {
  test.each([
    [{ A: Number.NaN }, ["A"], "must be a finite number"],
    [{ A: [1, -Infinity] }, ["A", 1], "must be a finite number"],
    [{ A: () => 1 }, ["A"], "is a function"],
    [{ A: [Symbol("sesame")] }, ["A", 0], "is a symbol"],
    [{ A: [undefined] }, ["A", 0], "is undefined"],
    // oxlint-disable-next-line no-sparse-arrays
    [{ A: [1, , 2] }, ["A", 1], "is undefined"],
    [{ A: new Date(Number.NaN) }, ["A"], "is an invalid date"],
    [{ A: [{ B: "sesame \ud83c" }] }, ["A", 0, "B"], "has a lone surrogate"],
    [{ A: { "\udfa5": 1 } }, ["A"], "has a lone surrogate"],
    [{ A: new Map([["sesame", 1]]) }, ["A"], "is no plain object"],
    [{ A: new Uint8Array(2) }, ["A"], "is no plain object"],
    [{ A: new ArrayBuffer(2) }, ["A"], "is no plain object"],
    [{ A: new Blob(["sesame"]) }, ["A"], "is no plain object"],
    [{ A: [new Set([1])] }, ["A", 0], "is no plain object"],
    [{ A: Promise.resolve("sesame") }, ["A"], "is no plain object"],
    [{ A: /sesame/ }, ["A"], "is no plain object"],
    [Promise.resolve({ A: 1 }), [], "is no plain object"],
    [{ A: { toJSON: () => Number.NaN } }, ["A"], "must be a finite number"],
    [{ A: { toJSON: () => ({ B: [() => 1] }) } }, ["A", "B", 0], "is a function"],
    [{ A: [{ toJSON: () => undefined }] }, ["A", 0], "is undefined"],
    [cyclic, ["Self", 0], "contains itself"],
    ["sesame", [], "the request must be an object"],
    [null, [], "the request must be an object"],
    [[], [], "the request must be an object"],
    [{ toJSON: () => "sesame" }, [], "the request must be an object"],
  ])("%#", (input, path, message) => {
    expect(findUnsendable(input)).toEqual([{ code: "json", path, message, severity: "error" }]);
  });

  test("all of it at once", () => {
    expect(findUnsendable({ A: Number.NaN, B: [Symbol.iterator], C: 2 })).toHaveLength(2);
  });

  test("nesting that would overflow the stack", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(findUnsendable({ Deep: deep })).toMatchObject([{ message: "is nested too deeply" }]);
  });

  test("many ways back do not multiply", () => {
    const web: Record<string, unknown> = {};
    for (let way = 0; way < 20; way++) web[way] = web;
    expect(findUnsendable(web)).toHaveLength(20);
  });

  test.each([
    [
      "toJSON",
      {
        toJSON() {
          throw new Error("sesame");
        },
      },
    ],
    [
      "getter",
      {
        get B() {
          throw new Error("sesame");
        },
      },
    ],
  ])("a %s that throws", (_what, A) => {
    expect(findUnsendable({ A })).toEqual([
      {
        code: "json",
        path: [],
        message: "the request cannot be turned into JSON",
        severity: "error",
      },
    ]);
  });
});
