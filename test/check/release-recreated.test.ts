import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";

const log = (waive = ""): Record<string, string> => ({
  "actions/Act.yaml": "\n",
  "releases.yaml": `
- { release: 3, newActions: [Act]${waive} }
- { release: 2, deletedActions: [Act] }
- { release: 1, newActions: [Act, TouchAll] }
`,
});

test("a name that came again", () => {
  expect(checkYaml(log())).toMatchObject([
    {
      code: "release-recreated",
      line: 2,
      message: 'the log introduces "actions/Act", which release 2 had deleted',
    },
  ]);
});

test("with a reason, the name has two lives", () => {
  expect(problems(log(", waive: { release-recreated: It is another thing. }"))).toEqual([]);
});
