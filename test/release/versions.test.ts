import fc from "fast-check";
import { expect, test } from "vitest";
import { highest, isAbove, isInCaret } from "../../generator/release/versions.js";

const version = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((parts) => parts.join("."));

test("the highest is above all others, whatever the order", () => {
  fc.assert(
    fc.property(fc.array(version, { minLength: 1 }), (versions) => {
      const top = highest(versions)!;
      expect(versions.filter((one) => isAbove(one, top))).toEqual([]);
    }),
  );
  expect(highest(["0.9.0", "0.10.0", "junk", "1.0.0-beta"])).toBe("0.10.0");
  expect(highest([])).toBeUndefined();
});

test.each([
  ["1.2.3", "1.2.3", true],
  ["1.2.3", "1.9.0", true],
  ["1.2.3", "1.2.2", false],
  ["1.2.3", "2.0.0", false],
  ["0.2.3", "0.2.9", true],
  ["0.2.3", "0.3.0", false],
  ["0.2.3", "1.0.0", false],
  ["0.0.3", "0.0.3", true],
  ["0.0.3", "0.0.4", false],
])("^%s takes %s: %j", (base, candidate, expected) => {
  expect(isInCaret(base, candidate)).toBe(expected);
});
