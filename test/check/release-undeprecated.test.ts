import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

const files = (log: string): Record<string, string> => ({
  "actions/Act.yaml": `
input:
  Name: { hidden: true, doc: What it is called. }
`,
  "releases.yaml": `
${log}
- { release: 2, modifiedActions: { Act: { newInput: [Name] } } }
- { release: 1, newActions: [Act, TouchAll] }
`,
});

test("something hidden that the log brought and never took away", () => {
  expect(problems(files("- { release: 3 }"))).toEqual(["releases.yaml:3 release-undeprecated"]);
});

test.each([
  ["it deprecated it", "- { release: 3, modifiedActions: { Act: { deprecatedInput: [Name] } } }"],
  ["a gap may have deprecated it", "- { gap: [3, 4], doc: Nobody wrote them down. }"],
])("fine, since %s", (_, log) => {
  expect(problems(files(log))).toEqual([]);
});
