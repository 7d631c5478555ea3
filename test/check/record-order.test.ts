import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";
import { RECORD, recordedFiles } from "./recorded-yaml.js";

test.each([
  [
    "a state above a younger one",
    ["2024-02-01", "2023-12-01"],
    7,
    "2024-01-01 stands below 2023-12-01",
  ],
  ["two states of one day", ["2024-02-01", "2024-01-01"], 7, "2024-01-01 stands below 2024-01-01"],
  ["a release that the log lacks", ["[2]", "[2, 7]"], 4, "the log has no release 7"],
  ["a release in two states", ["[1]", "[1, 2]"], 8, "release 2 stands twice"],
  [
    "an explanation of a release that a state carries",
    ["states:", 'unmatched: { "1": Lost. }\nstates:'],
    2,
    "a state carries release 1, so it is matched",
  ],
  [
    "an explanation of no release",
    ["states:", 'unmatched: { "9": Lost. }\nstates:'],
    2,
    "the log has no release 9",
  ],
] as const)("%s", (_, [from, to], line, detail) => {
  const found = checkYaml(recordedFiles({ "record.yaml": RECORD.replace(from, to) }));
  expect(found.filter(({ code }) => code === "record-order")).toMatchObject([
    { line, message: detail },
  ]);
});

test("releases in the wrong order", () => {
  const record = RECORD.replace("[2]", "[X]").replace("[1]", "[2]").replace("[X]", "[1]");
  const found = checkYaml(recordedFiles({ "record.yaml": record }));
  expect(found.filter(({ code }) => code === "record-order")).toMatchObject([
    { line: 8, message: "release 2 stands below release 1" },
  ]);
});

test("states without a release, and two releases in one", () => {
  const record = RECORD.replace("    releases: [1]\n", "").replace("[2]", "[1, 2]");
  expect(problems(recordedFiles({ "record.yaml": record }))).not.toContainEqual(
    expect.stringContaining("record-order"),
  );
});
