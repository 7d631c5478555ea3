import { expect, test } from "vitest";
import { problems, service } from "./check-yaml.js";

const files = (release: number, log: string): Record<string, string> => ({
  "actions/Old.yaml": `
retired: { release: ${release} }
`,
  "releases.yaml": log,
  "service.yaml": service("TouchAll"),
});
const newest = "\n- { release: 3, deletedActions: [Old] }\n";
const first = "- { release: 1, newActions: [Old, TouchAll] }\n";

test("the log deletes it in another release", () => {
  const found = files(2, `${newest}- { release: 2 }\n${first}`);
  expect(problems(found)).toEqual(["actions/Old.yaml:2 retired-release-wrong"]);
});

test("the log never deletes it", () => {
  const found = files(2, `\n- { release: 2 }\n${first}`);
  expect(problems(found)).toEqual(["actions/Old.yaml:2 retired-release-wrong"]);
});

test("both agree, or the log has a gap there", () => {
  expect(problems(files(3, `${newest}- { release: 2 }\n${first}`))).toEqual([]);
  expect(problems(files(2, `\n- { gap: [2, 3], doc: Nobody kept it. }\n${first}`))).toEqual([]);
});
