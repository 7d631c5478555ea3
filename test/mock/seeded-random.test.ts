import { expect, test } from "vitest";
import { SeededRandom } from "../../generator/mock/seeded-random.js";

const first = (seed: number, count: number): readonly number[] => {
  const random = new SeededRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

test("the same numbers for the same seed, spread over all there are", () => {
  expect(first(1, 100)).toEqual(first(1, 100));
  expect(first(1, 100)).not.toEqual(first(2, 100));
  const numbers = first(42, 10_000);
  expect(numbers.every((one) => one >= 0 && one < 1)).toBe(true);
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = numbers.filter((one) => Math.floor(one * 10) === tenth).length / 10_000;
    expect(Math.abs(share - 0.1)).toBeLessThan(0.02);
  }
});

test("request IDs are UUIDs, and none comes twice", () => {
  const random = new SeededRandom(1);
  const ids = Array.from({ length: 20_000 }, () => random.uuid());
  expect(new Set(ids).size).toBe(ids.length);
  const form = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
  expect(ids.filter((id) => !form.test(id))).toEqual([]);
});
