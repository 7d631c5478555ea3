import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonErrorOffset } from "../../generator/sync/json-error-offset.js";
import { jsonLocator } from "../../generator/sync/json-locator.js";

type Json = ReturnType<typeof JSON.parse> extends infer T ? T : never;

/** Every path into a value, with the value at its end. */
function* paths(
  value: Json,
  path: readonly (string | number)[] = [],
): Generator<readonly [readonly (string | number)[], Json]> {
  yield [path, value];
  if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* paths(item, [...path, i]);
  else if (typeof value === "object" && value !== null)
    for (const key of Object.keys(value))
      yield* paths((value as Record<string, Json>)[key], [...path, key]);
}

test("every value is found where it stands, and every key", () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom(undefined, 1, "\t"),
      (value, space) => {
        const text = JSON.stringify(value, null, space);
        const parsed = JSON.parse(text) as Json;
        const locator = jsonLocator(text);
        for (const [path, found] of paths(parsed)) {
          expect(JSON.parse(text.slice(...locator(path, "value")))).toEqual(found);
          const key = path.at(-1);
          if (typeof key === "string")
            expect(JSON.parse(text.slice(...locator(path, "key")))).toBe(key);
        }
      },
    ),
  );
});

test("of members that stand twice the last counts, as it does for the parser; what is missing is found at what holds it", () => {
  const text = '{"a": 1, "b": [2], "a": 3}';
  const locator = jsonLocator(text);
  expect(text.slice(...locator(["a"], "value"))).toBe("3");
  expect(text.slice(...locator(["b", 7, "c"], "value"))).toBe("[2]");
  expect(text.slice(...locator(["a", "x"], "key"))).toBe("3");
});

test("a text has an error where the parser finds one, and what stands before it could still become JSON", () => {
  const mutated = fc
    .tuple(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.constantFrom(...',"}]x:0 \\'))
    .map(([value, at, piece]) => {
      const text = JSON.stringify(value);
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + (at % 2));
    });
  fc.assert(
    fc.property(mutated, (text) => {
      const offset = jsonErrorOffset(text);
      if (parserError(text) === undefined) expect(offset).toBe(text.length);
      const start = text.slice(0, offset);
      const found = parserError(start);
      // The parser stops at the end of what is merely unfinished.
      if (found !== undefined) expect(found).toBe(start.length);
      if (offset < text.length) expect(parserError(text)).toBeGreaterThanOrEqual(offset);
    }),
    { numRuns: 1000 },
  );
});

/** Where the language's own parser stops, if it says so; the end, where it wants more. */
function parserError(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    if (position !== undefined) return Number(position);
    if (message.includes("end of JSON input")) return text.length;
    // It quotes what it does not expect, and the text around it.
    const [, token = ""] = /^Unexpected token '(.+?)'/s.exec(message) ?? [];
    return text.lastIndexOf(token);
  }
}
