import { describe, expect, test } from "vitest";
import { ValidationError } from "../../runtime/src/index.js";
import { MAX_REQUEST_BYTES, requestBody } from "../../runtime/src/request-body.js";

const call = { service: "trtc", action: "DismissRoom" };

function refused(input: unknown): readonly { code: string; path: unknown; message: string }[] {
  try {
    requestBody(call, input);
  } catch (error) {
    if (error instanceof ValidationError) return error.issues;
    throw error;
  }
  return [];
}

test("undefined members are left out, everything else goes as it is", () => {
  const input = {
    A: undefined,
    B: null,
    C: "",
    D: [],
    E: 0,
    F: "课堂 🎥",
    G: false,
    H: { I: [1.5] },
  };
  expect(requestBody(call, input)).toBe(
    '{"B":null,"C":"","D":[],"E":0,"F":"课堂 🎥","G":false,"H":{"I":[1.5]}}',
  );
});

test("dates and other values with toJSON are sent as they say", () => {
  const cyclic: Record<string, unknown> = { toJSON: () => "custom" };
  cyclic["self"] = cyclic;
  expect(requestBody(call, { A: new Date(0), B: cyclic })).toBe(
    '{"A":"1970-01-01T00:00:00.000Z","B":"custom"}',
  );
});

test("the same structure twice is no cycle", () => {
  const shared = { X: 1 };
  expect(requestBody(call, { A: shared, B: [shared, shared] })).toBe(
    '{"A":{"X":1},"B":[{"X":1},{"X":1}]}',
  );
});

describe("what JSON cannot express is refused with its path and without its value", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic["Self"] = [cyclic];
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = [deep];

  test.each([
    [{ A: Number.NaN }, ["A"], "must be a finite number"],
    [{ A: [1, -Infinity] }, ["A", 1], "must be a finite number"],
    [{ A: { B: 1n } }, ["A", "B"], "cannot be sent as JSON: it is a bigint"],
    [{ A: () => 1 }, ["A"], "cannot be sent as JSON: it is a function"],
    [{ A: [Symbol("sesame")] }, ["A", 0], "cannot be sent as JSON: it is a symbol"],
    [{ A: [undefined] }, ["A", 0], "is undefined"],
    // oxlint-disable-next-line no-sparse-arrays
    [{ A: [1, , 2] }, ["A", 1], "is undefined"],
    [{ A: new Date(Number.NaN) }, ["A"], "is an invalid date"],
    [cyclic, ["Self", 0], "refers back to what it is part of"],
    ["sesame", [], "the request must be an object"],
    [[], [], "the request must be an object"],
  ])("%#", (input, path, message) => {
    expect(refused(input)).toEqual([{ code: "json", path, message, severity: "error" }]);
  });

  test("all of it at once", () => {
    expect(refused({ A: Number.NaN, B: 1n, C: 2 })).toHaveLength(2);
  });

  test("nesting that would overflow the stack", () => {
    expect(refused({ Deep: deep })[0]).toMatchObject({ message: "is nested too deeply" });
  });

  test("a toJSON that throws", () => {
    const input = {
      A: {
        toJSON() {
          throw new Error("sesame");
        },
      },
    };
    expect(refused(input)).toEqual([
      {
        code: "json",
        path: [],
        message: "the request cannot be turned into JSON",
        severity: "error",
      },
    ]);
  });
});

describe("size", () => {
  const frame = '{"A":""}'.length;

  test("the limit itself is fine", () => {
    const body = requestBody(call, { A: "x".repeat(MAX_REQUEST_BYTES - frame) });
    expect(Buffer.byteLength(body)).toBe(MAX_REQUEST_BYTES);
  });

  test.each([
    ["one byte more", "x".repeat(MAX_REQUEST_BYTES - frame + 1)],
    ["fewer characters, more bytes", "课".repeat(MAX_REQUEST_BYTES / 2)],
  ])("%s is refused", (_what, text) => {
    expect(refused({ A: text })).toMatchObject([{ code: "size", path: [] }]);
  });
});
