import { describe, expect, test } from "vitest";
import { Dice } from "../../../generator/mock/answer/dice.js";
import { matchingText } from "../../../generator/mock/answer/matching-text.js";
import { models } from "../real-models.js";

/** Every pattern of the services' fields, in rules as well. */
function patternsOf(
  value: unknown,
  found = new Set<string>(),
  seen = new Set<unknown>(),
): Set<string> {
  if (typeof value !== "object" || value === null || seen.has(value)) return found;
  seen.add(value);
  const members = value instanceof Map ? [...value.values()] : Object.values(value);
  const { pattern, matches } = value as { pattern?: unknown; matches?: unknown };
  for (const one of [pattern, matches]) if (typeof one === "string") found.add(one);
  for (const member of members) patternsOf(member, found, seen);
  return found;
}

const patterns = new Set([...models.values()].flatMap((model) => [...patternsOf(model)]));

test("the services have patterns to match", () => {
  expect(patterns.size).toBeGreaterThan(15);
});

describe("a text after a pattern", () => {
  test.each([
    ...patterns,
    "^$",
    "^[^a-z0-9]{3}$",
    "^(?:a|bc|[0-9]{2,4})+$",
    "^\\p{Script=Han}{2}\\d?$",
    "^\\u{1F600}|x\\.y$",
    "^(?<year>\\d{4})-(0[1-9]|1[0-2])$",
    "^[\\w.+-]+@example\\.com$",
    "^[\\u3041-\\u3045]$",
  ])("%s", (pattern) => {
    for (let seed = 0; seed < 30; seed++) {
      const text = matchingText(pattern, new Dice(seed), 1 + seed);
      expect(new RegExp(pattern, "u").test(text), JSON.stringify(text)).toBe(true);
    }
  });
});

test("is about as long as wanted", () => {
  expect(matchingText("^[a-z]+$", new Dice(1), 12)).toHaveLength(12);
  expect(matchingText("^[a-z]{3,}$", new Dice(1), 1)).toHaveLength(3);
});
