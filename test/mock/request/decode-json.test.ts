import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeJson } from "../../../generator/mock/request/decode-json.js";
import { scanJson } from "../../../generator/mock/request/scan-json.js";

function decoded(text: string | Buffer): unknown {
  const step = decodeJson(Buffer.from(text));
  return "refusal" in step ? `${step.refusal.code}: ${step.refusal.message}` : step.value;
}

test("an object, with every digit of its integers", () => {
  expect(decoded('{"A":[1,-2.5e3,{"B":"x"}],"C":12345678901234567890,"D":null}')).toEqual({
    A: [1, -2500, { B: "x" }],
    C: 12345678901234567890n,
    D: null,
  });
});

test("what is no JSON object is refused, and not repeated", () => {
  expect(decoded("")).toMatch(/^InvalidParameter: .*has to be \{\}/);
  expect(decoded("[]")).toMatch(/must be a JSON object/);
  expect(decoded('"x"')).toMatch(/must be a JSON object/);
  expect(decoded("{} {}")).toMatch(/^InvalidParameter: the body is no JSON/);
  expect(decoded('{"SecretKey": "hunter2", oops}')).not.toContain("hunter2");
  expect(decoded(Buffer.from([0x7b, 0xff, 0x7d]))).toMatch(/not UTF-8/);
});

describe("hostile JSON", () => {
  test("nesting", () => {
    expect(decoded("[".repeat(5_000_000))).toMatch(/64 levels/);
    expect(decoded('{"a":'.repeat(100_000))).toMatch(/64 levels/);
  });

  test("numbers without end", () => {
    expect(decoded(`{"a":${"9".repeat(5_000_000)}}`)).toMatch(/digits/);
    expect(decoded(`{"a":"${"9".repeat(300)}"}`)).toEqual({ a: "9".repeat(300) });
  });

  test("prototypes are keys like others", () => {
    const input = decoded('{"__proto__":{"polluted":1},"big":12345678901234567890}');
    expect(Object.keys(input as object)).toEqual(["__proto__", "big"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("a key that stands twice, however it is written", () => {
    expect(decoded('{"a":1,"b":{"a":1},"a":2}')).toMatch(/"a" stands twice/);
    expect(decoded('{"a":1,"\\u0061":2}')).toMatch(/"a" stands twice/);
    expect(decoded('{"a":[{"b":1},{"b":2}],"c":"a"}')).toEqual({ a: [{ b: 1 }, { b: 2 }], c: "a" });
  });
});

test("whatever JSON.stringify writes passes the scan, if it is flat enough", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      expect(scanJson(JSON.stringify(value))).toBeUndefined();
    }),
  );
});
