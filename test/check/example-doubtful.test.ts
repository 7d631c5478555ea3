import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

const act = (input: string): Record<string, string> => ({
  "actions/Act.yaml": `
input:
  Kind: { enum: { A: the first, B: the second }, doc: Which one. }
  Size: { type: integer, doc: How big. }
  From: { type: integer, format: unix-seconds, doc: From when on. }
rules:
  - when: { Kind: A }
    ignore: [Size]
  - expect: now - From <= 1d
    severity: warning
examples:
  - title: Do it
    input: ${input}
`,
});

test("an example shows a parameter that has no effect", () => {
  expect(problems(act("{ Kind: A, Size: 1 }"))).toEqual(["actions/Act.yaml:13 example-doubtful"]);
});

test("an example shows it where it has one; there is no clock that could make it old", () => {
  expect(problems(act("{ Kind: B, Size: 1, From: 1 }"))).toEqual([]);
});
