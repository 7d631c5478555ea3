import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

const files = (log: string, keys = ""): Record<string, string> => ({
  "actions/Act.yaml": `\n${keys}\n`,
  "structures/Part.yaml": `\n${keys}\n`,
  "releases.yaml": log,
});

test("what the log never introduced", () => {
  expect(problems(files("\n- { release: 1, newActions: [TouchAll] }\n"))).toEqual([
    "actions/Act.yaml:2 release-missing-name",
    "structures/Part.yaml:2 release-missing-name",
  ]);
});

test("what has a source of its own, or may have come in a gap", () => {
  const log = "\n- { release: 2, newActions: [TouchAll] }\n";
  expect(problems(files(log, "source: Only the metadata has it."))).toEqual([]);
  expect(problems(files(`${log}- { gap: [1, 1], doc: Nobody kept it. }\n`))).toEqual([]);
});
