import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";
import { ACT, LOG, RECORD, recordedFiles } from "./recorded-yaml.js";

test("a log, a record and specs that agree", () => {
  expect(problems(recordedFiles())).toEqual([]);
});

test("a service without a record", () => {
  expect(problems({ "actions/Act.yaml": ACT, "releases.yaml": LOG })).toEqual([]);
});

test("a parameter that nobody recorded", () => {
  const act = ACT.replace("  Name:", "  Extra: Nobody knows since when.\n  Name:");
  expect(problems(recordedFiles({ "actions/Act.yaml": act }))).toEqual([
    "actions/Act.yaml:3 record-differs",
  ]);
});

test("a parameter of another type", () => {
  const act = ACT.replace("Name: What it is called.", "Name: { type: boolean, doc: What for. }");
  const [found] = checkYaml(recordedFiles({ "actions/Act.yaml": act }));
  expect(found).toMatchObject({
    code: "record-differs",
    file: "specs/demo/actions/Act.yaml",
    line: 3,
    message: `"actions/Act/input/Name" is "boolean" here, but "string" in the record`,
  });
});

test("what is recorded, but not described", () => {
  const act = ACT.replace("  Name: What it is called.\n", "");
  expect(problems(recordedFiles({ "actions/Act.yaml": act }))).toContain(
    "record.yaml:3 record-differs",
  );
});

test("a structure without a state that brought it", () => {
  const files = recordedFiles({ "structures/Part.yaml": "\n" });
  expect(problems(files)).toContain("structures/Part.yaml:2 record-differs");
});

test("a difference with a reason is none", () => {
  const act = ACT.replace("Name: What it is called.", "Name: { nullable: true, doc: Of no use. }");
  const waived = act.replace(
    "doc: Of no use.",
    "waive: { nullable-misplaced: Why not. }, doc: Of no use.",
  );
  const record = `
curated:
  - doc: The documents say so.
    modifiedActions: { Act: { modifiedInput: { Name: string -> string nullable } } }
${RECORD}`;
  expect(problems(recordedFiles({ "actions/Act.yaml": waived, "record.yaml": record }))).toEqual(
    [],
  );
});
