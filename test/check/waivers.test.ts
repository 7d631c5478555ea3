import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

const act = (waive: string, field = "waive: { unit-missing: It is a bare number. },"): string => `
input:
  Timeout: { type: integer, ${field} doc: How long it may take. }
  Interval: { type: integer, doc: How often it looks. }
${waive}
`;

test("a waiver of a field lets just that field pass", () => {
  expect(problems({ "actions/Act.yaml": act("") })).toEqual(["actions/Act.yaml:4 unit-missing"]);
});

test("a waiver of a file lets the whole file pass", () => {
  const files = { "actions/Act.yaml": act("waive: { unit-missing: All are bare numbers. }", "") };
  expect(problems(files)).toEqual([]);
});

test("a waiver that waives nothing is reported, at its key", () => {
  const files = { "actions/Act.yaml": act("waive: { unit-mising: All are bare numbers. }") };
  expect(problems(files)).toEqual([
    "actions/Act.yaml:4 unit-missing",
    "actions/Act.yaml:5 waiver-stale",
  ]);
});

test("while a file cannot be read, waivers still waive, and none is called stale", () => {
  const files = {
    "actions/Act.yaml": act("waive: { example-invalid: It is not looked at now. }"),
    "structures/Part.yaml": "\nmembers: 3\n",
  };
  expect(problems(files)).toEqual([
    "actions/Act.yaml:4 unit-missing",
    "structures/Part.yaml:2 value-type",
  ]);
});
