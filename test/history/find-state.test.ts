import { describe, expect, test } from "vitest";
import { parseTarget } from "../../generator/history/target.js";
import { recorded } from "./real-specs.js";
import { PAST } from "./past-service.js";
import { pastOf, problemOf } from "./past-yaml.js";

test.each([
  ["25", { release: 25 }],
  ["2023-06-01", { date: "2023-06-01" }],
  ["2024-02-29", { date: "2024-02-29" }],
])("%s is a point in time", (text, target) => {
  expect(parseTarget(text)).toEqual(target);
});

test.each(["", "v25", "-1", "1.5", "2023-6-1", "2023-02-29", "2023-13-01", "9999999999"])(
  "%j is none",
  (text) => {
    expect(parseTarget(text)).toBeUndefined();
  },
);

describe("a past that is not known", () => {
  test.each([
    [
      "2",
      "release 2 of demo is not recorded: it was out for an hour. Known: release 1 (2024-01-01), release 3 (2024-03-02)",
    ],
    [
      "7",
      "release 7 of demo is not recorded: it lies in a gap of the log, releases 7 to 8. Known: release 6 (2024-06-02), a state of 2024-07-15 without a release, release 9 (2024-09-02)",
    ],
    ["10", "demo has no release 10; its releases are 1 to 9"],
    ["0", "demo has no release 0; its releases are 1 to 9"],
    ["2023-12-31", "nothing is recorded of demo before 2024-01-01"],
  ])("%s: %s", (target, problem) => {
    expect(problemOf(PAST, target)).toBe(problem);
  });

  test("a service without a record", () => {
    const { "record.yaml": _, ...files } = PAST;
    expect(problemOf(files, "1")).toBe("nothing is recorded of demo's past");
  });
});

test("a release is in force from the day that the log says, not from when it was first seen", () => {
  expect(pastOf(PAST, "2024-09-01").state.date).toBe("2024-09-02");
  expect(pastOf(PAST, "2024-08-31").state.date).toBe("2024-07-15");
  expect(pastOf(PAST, "2030-01-01").newest).toBe(true);
});

test("what the log of each service names is recorded, or says why not", () => {
  const unmatched = recorded.map(({ name, record }) => [
    name,
    ...(record.unmatched ?? []).map(([release]) => Number(release)),
  ]);
  expect(unmatched).toEqual([
    ["ccc", 1, 29, 52, 92, 96],
    ["lcic", 1],
    ["mdl", 1],
    ["trtc", 1, 2],
  ]);
});
