import { expect, test } from "vitest";
import { retryBudget, type RetryBudget } from "../../../runtime/src/retry/retry-budget.js";

/** How many retries there are left to pay for. */
function drain(budget: RetryBudget): number {
  let count = 0;
  while (count < 1000 && budget.take()) count++;
  return count;
}

test("pays for so many retries, and not for more", () => {
  expect(drain(retryBudget(3))).toBe(3);
  expect(drain(retryBudget(0))).toBe(0);
  expect(drain(retryBudget(Infinity))).toBe(1000);
});

test("five calls that succeed earn a retry", () => {
  const budget = retryBudget(10);
  drain(budget);
  for (let i = 0; i < 4; i++) budget.earn();
  expect(drain(budget)).toBe(0);
  budget.earn();
  expect(drain(budget)).toBe(1);
});

test("nothing is earned beyond the beginning", () => {
  const budget = retryBudget(2);
  for (let i = 0; i < 100; i++) budget.earn();
  expect(drain(budget)).toBe(2);
});

test("in the long run, at most one in five calls is repeated", () => {
  const budget = retryBudget(10);
  let retries = 0;
  for (let i = 0; i < 1000; i++) {
    if (budget.take()) retries++;
    budget.earn();
  }
  expect(retries).toBeGreaterThanOrEqual(205);
  expect(retries).toBeLessThanOrEqual(215);
});
