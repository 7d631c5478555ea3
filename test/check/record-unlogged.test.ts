import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";
import { LOG, RECORD, recordedFiles } from "./recorded-yaml.js";

const silent = LOG.replace("newInput: [Name]", "modifiedInput: [Size]");

test("a change of a release that does not tell of it", () => {
  const found = checkYaml(recordedFiles({ "releases.yaml": silent }));
  expect(found.find(({ code }) => code === "record-unlogged")).toMatchObject({
    file: "specs/demo/record.yaml",
    line: 6,
    message:
      'by the record, "actions/Act/input/Name" came with release 2, of which the log says nothing',
  });
});

test("an action of a release that does not tell of it", () => {
  const log = "\n- { release: 1, newActions: [Act] }\n";
  const record = RECORD.replace("    releases: [2]\n", "");
  expect(problems(recordedFiles({ "releases.yaml": log, "record.yaml": record }))).toContain(
    "record.yaml:10 record-unlogged",
  );
});

test("a change without a release", () => {
  const log = "\n- { release: 1, newActions: [Act, TouchAll] }\n";
  const record = RECORD.replace("    releases: [2]\n", "");
  expect(problems(recordedFiles({ "releases.yaml": log, "record.yaml": record }))).toEqual([]);
});

test("what the log calls deprecated, the record calls changed", () => {
  const log = `
- { release: 3, modifiedActions: { Act: { deprecatedInput: [Name] } } }${LOG}`;
  const record = RECORD.replace(
    "states:",
    `states:
  - date: 2024-03-01
    releases: [3]
    modifiedActions: { Act: { modifiedInput: { Name: string -> string hidden } } }`,
  );
  const act = recordedFiles()["actions/Act.yaml"]!.replace(
    "Name: What it is called.",
    "Name: { hidden: true, doc: What it is called. }",
  );
  expect(
    problems(
      recordedFiles({ "actions/Act.yaml": act, "releases.yaml": log, "record.yaml": record }),
    ),
  ).toEqual([]);
});

test("waived in the state, until there is nothing to waive", () => {
  const record = RECORD.replace(
    "    releases: [2]\n",
    "    releases: [2]\n    waive: { record-unlogged: The log left it out. }\n",
  );
  const log = LOG.replace(", modifiedActions: { Act: { newInput: [Name] } }", "");
  expect(problems(recordedFiles({ "releases.yaml": log, "record.yaml": record }))).toEqual([]);
  expect(problems(recordedFiles({ "record.yaml": record }))).toEqual([
    "record.yaml:5 waiver-stale",
  ]);
});
