import { expect, test } from "vitest";
import { checkYaml } from "./check-yaml.js";

const files = (from: string, type = "string"): Record<string, string> => ({
  "actions/Act.yaml": `
input:
  Name:
    type: ${type}
    from: ${from}
    doc: Who it is.
`,
  "actions/List.yaml": `
output:
  Owner: Who made them.
  Names: { type: "string[]", doc: Who they are. }
  Parts: { type: "Part[]", doc: What they have. }
`,
  "structures/Part.yaml": `
members: { Name: What it is called., Size: { type: integer, doc: How big. } }
`,
});

test.each([
  ["Lis.Owner", 'no action Lis, did you mean "List"?'],
  ["List", "names no output"],
  ["List.Onwer", "there is no Onwer"],
  ["List.Parts.Name", "write Parts[]"],
  ["List.Parts[].Size", "Parts[].Size is integer, Name is string"],
  ["List.Parts[]", "is a structure"],
  ["List.Names", "write Names[]"],
  ["[List.Owner, List.Nobody]", "there is no Nobody"],
])("%s", (from, message) => {
  const [finding, ...others] = checkYaml(files(from));
  expect(finding).toMatchObject({ code: "reference-unknown", line: 5 });
  expect(finding?.message).toContain(message);
  expect(others).toEqual([]);
});

test.each([
  ["List.Owner", "string"],
  ["List.Names[]", "string"],
  ["List.Names", "string[]"],
  ["List.Parts[].Name", "string[]"],
  ["List.Parts[]", "Part"],
  ["List.RequestId", "string"],
])("%s for %s is fine", (from, type) => expect(checkYaml(files(from, type))).toEqual([]));
