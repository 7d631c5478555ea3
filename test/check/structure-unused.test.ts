import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test("a structure that no action reaches", () => {
  const files = { "structures/Part.yaml": "\n", "actions/TouchAll.yaml": touchAll };
  expect(problems(files)).toEqual(["structures/Part.yaml:2 structure-unused"]);
});

test("a structure within a structure, and one that comes from elsewhere", () => {
  const files = {
    "structures/Whole.yaml": `
members: { Parts: { type: "Part[]", doc: What it consists of. } }
`,
    "structures/Part.yaml": "\n",
    "structures/Other.yaml": "\nsource: Only the vendor's metadata has it.\n",
    "actions/TouchAll.yaml": `
errors: [FailedOperation]
output: { Whole: { type: Whole, doc: All of it. } }
`,
  };
  expect(problems(files)).toEqual([]);
});

const touchAll = `
errors: [FailedOperation]
`;
