import fc from "fast-check";
import { INVISIBLE } from "../../../generator/diagnostics/invisible.js";
import { expect, test } from "vitest";
import { dataScript, jsonExpression } from "../../../generator/view/docs/data-script.js";
import { runScript } from "./run-script.js";

test("any data reaches the page as it was, and nothing else does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.jsonValue(), (name, value) => {
      const handed = runScript(dataScript(name, jsonExpression(value)));
      expect(handed.name).toBe(name);
      expect(JSON.stringify(handed.value)).toBe(JSON.stringify(value));
    }),
  );
});

test("no key can set a prototype, and no text end the script", () => {
  const value = JSON.parse(
    '{"__proto__": {"a": 1}, "b": "\\"__proto__\\":", "c": "</script><!--", "d": "\\u2028\\u202e\\u0000"}',
  ) as object;
  const script = dataScript("x", jsonExpression(value));
  expect(script.trimEnd()).not.toMatch(INVISIBLE);
  const handed = runScript(script).value as object;
  expect(Object.hasOwn(handed, "__proto__")).toBe(true);
  expect(JSON.stringify(handed)).toBe(JSON.stringify(value));
});
