import { expect, test } from "vitest";
import { checkYaml } from "./check-yaml.js";

const files = (comparison: string): Record<string, string> => ({
  "actions/Act.yaml": `
input:
  Start: { type: integer, format: unix-seconds, doc: From when on. }
  End: { type: integer, format: unix-milliseconds, doc: Until when. }
  Day: { format: date, doc: On which day. }
  Wait: { type: integer, unit: seconds, doc: How long to wait. }
  Left: { type: integer, unit: pixels, doc: Where it begins. }
  Wide: { type: integer, unit: pixels, doc: How much room it takes. }
  Count: { type: integer, doc: How many. }
rules:
  - expect: ${comparison}
`,
});

test.each([
  ["Start <= End", "Start is in seconds, End in milliseconds"],
  ["Left + Wait <= Count", "Left is in pixels, Wait in seconds"],
  ["End - Count <= 24h", "Count has no unit"],
  ["Left <= 24h", "Left is in pixels"],
])("%s", (comparison, message) => {
  const [finding, ...others] = checkYaml(files(comparison));
  expect(finding).toMatchObject({ code: "comparison-units", line: 11 });
  expect(finding?.message).toContain(message);
  expect(others).toEqual([]);
});

test.each([
  "End - Start <= 24h",
  "Day - Start <= Wait",
  "Left + Wide <= 1920",
  "Left * Wait <= 9",
  "Left <= Count",
])("%s is fine", (comparison) => expect(checkYaml(files(comparison))).toEqual([]));
