import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_PARAMETERS, parseQuery } from "../../../generator/mock/request/parse-query.js";
import { formQuery } from "../../../runtime/src/forms/form-query.js";

function parsed(text: string): unknown {
  const step = parseQuery(text);
  return "refusal" in step ? step.refusal.message : step.value;
}

test("escapes and plus signs are undone, order is kept", () => {
  expect(parsed("b=1&a=x%20y+z&c=%E4%BD%A0&d&e=a=b")).toEqual([
    ["b", "1"],
    ["a", "x y z"],
    ["c", "你"],
    ["d", ""],
    ["e", "a=b"],
  ]);
});

test("whatever the runtime writes is read as it was meant", () => {
  const text = fc.string({ unit: "grapheme" });
  const pairs = fc.uniqueArray(
    fc.tuple(
      text.filter((name) => name !== ""),
      text,
    ),
    {
      selector: ([name]) => name,
    },
  );
  fc.assert(
    fc.property(pairs, (parameters) => {
      expect(parsed(formQuery(parameters))).toEqual(parameters);
    }),
  );
});

test("what cannot be decoded, is given twice or never ends is refused", () => {
  expect(parsed("a=%zz")).toMatch(/percent-encoded/);
  expect(parsed("a=%ff")).toMatch(/percent-encoded/);
  expect(parsed("a=1&b=2&a=3")).toBe('parameter "a" is given twice');
  expect(parsed("a=1&%61=3")).toBe('parameter "a" is given twice');
  const many = Array.from({ length: MAX_PARAMETERS + 1 }, (_, index) => `p${index}=1`).join("&");
  expect(parsed(many)).toMatch(/more than/);
});
