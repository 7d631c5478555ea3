import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";
import { LOG, RECORD, recordedFiles } from "./recorded-yaml.js";

test.each([
  ["a change", "modifiedInput: [Size]", 'changes "actions/Act/input/Size"'],
  ["a deprecation", "deprecatedInput: [Size]", 'deprecates "actions/Act/input/Size"'],
  ["something new", "newInput: [Name, Size]", 'introduces "actions/Act/input/Size"'],
])("%s of which the record shows nothing", (_, change, detail) => {
  const log = LOG.replace("newInput: [Name]", change);
  const found = checkYaml(recordedFiles({ "releases.yaml": log }));
  expect(found.filter(({ code }) => code === "release-unrecorded")).toMatchObject([
    { line: 2, message: `release 2 ${detail}, of which the record shows nothing` },
  ]);
});

test("a release in no state, and without a reason", () => {
  const log = `\n- { release: 3 }${LOG}`;
  const record = (unmatched: string) => ({
    "releases.yaml": log,
    "record.yaml": RECORD.replace("states:", `${unmatched}states:`),
  });
  expect(problems(recordedFiles(record("")))).toEqual(["releases.yaml:2 release-unrecorded"]);
  expect(problems(recordedFiles(record('unmatched: { "3": Nobody saw it. }\n')))).toEqual([]);
});

test("waived in the release", () => {
  const waive = "waive: { release-unrecorded: Its description changed. }";
  const log = LOG.replace("newInput: [Name]", "newInput: [Name], modifiedInput: [Size]").replace(
    "release: 2,",
    `release: 2, ${waive},`,
  );
  expect(problems(recordedFiles({ "releases.yaml": log }))).toEqual([]);
});
