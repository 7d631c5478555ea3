import { expect, test } from "vitest";
import { retryAfter } from "../../../runtime/src/retry/retry-after.js";

const now = Date.parse("Sat, 01 Mar 2025 12:00:00 GMT");

test.each([
  [undefined, undefined, 0],
  ["0", undefined, 0],
  ["7", undefined, 7000],
  ["007", undefined, 7000],
  ["1".repeat(400), undefined, Infinity],
  ["-7", undefined, 0],
  ["soon", undefined, 0],
  ["", undefined, 0],
  ["Sat, 01 Mar 2025 12:00:30 GMT", undefined, 30_000],
  ["Sat, 01 Mar 2025 12:00:30 GMT", "nonsense", 30_000],
  ["Sat, 01 Mar 2025 11:00:00 GMT", undefined, 0],
  // Our clock is an hour off: what counts is the difference by the server's.
  ["Sat, 01 Mar 2025 13:00:30 GMT", "Sat, 01 Mar 2025 13:00:00 GMT", 30_000],
])("%j, the server's date being %j: %d ms", (text, date, milliseconds) => {
  expect(retryAfter({ "retry-after": text, date }, now)).toBe(milliseconds);
});
