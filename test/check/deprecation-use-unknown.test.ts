import { expect, test } from "vitest";
import { checkYaml } from "./check-yaml.js";

const files = (use: string): Record<string, string> => ({
  "actions/Act.yaml": `
input:
  Old: { deprecated: { doc: It is slow., use: ${use} }, doc: What it once was. }
  New: What it is now.
output: { Result: What came out. }
`,
  "structures/Part.yaml": `
members: { Name: What it is called. }
`,
});

test.each([
  ["Nev", 'did you mean "New"?'],
  ["Old", "nothing of that name"],
  ["Part.Nmae", "nothing of that name"],
])("%s", (use, message) => {
  const [finding, ...others] = checkYaml(files(use));
  expect(finding).toMatchObject({ code: "deprecation-use-unknown", line: 3 });
  expect(finding?.message).toContain(message);
  expect(others).toEqual([]);
});

test.each(["New", "TouchAll", "Part", "Part.Name", "TouchAll.Note", "Act.Result"])(
  "%s is fine",
  (use) => {
    expect(checkYaml(files(use))).toEqual([]);
  },
);

test("what replaces a whole action", () => {
  const act = (use: string): string => `
deprecated: { doc: It is slow., use: ${use} }
`;
  expect(checkYaml({ "actions/Act.yaml": act("TouchSome") })[0]).toMatchObject({
    code: "deprecation-use-unknown",
    line: 2,
  });
  expect(checkYaml({ "actions/Act.yaml": act("TouchAll") })).toEqual([]);
});
