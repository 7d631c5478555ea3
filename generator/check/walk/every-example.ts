import type { Path } from "../../diagnostics/diagnostic.js";
import type { Model } from "../../model/model.js";
import { conformInput } from "../conform/conform-input.js";
import type { ConformIssue } from "../conform/conform-issue.js";
import { conformOutput } from "../conform/conform-output.js";
import type { LintPlace } from "../lint.js";
import { remembered } from "./remembered.js";

/** Something wrong with an example, where it stands. */
export interface ExampleIssue extends LintPlace {
  readonly issue: ConformIssue;
  /** From the example on: `input` or `output`, and the path in it. */
  readonly within: Path;
}

/** What is wrong with the examples of all actions. No clock: what was recent once stays right. */
export const everyExampleIssue = remembered((model: Model): readonly ExampleIssue[] => [
  ...issuesOf(model),
]);

function* issuesOf(model: Model): Generator<ExampleIssue> {
  for (const { examples, input, output, rules, file } of model.actions.values()) {
    for (const [index, example] of examples.entries()) {
      const sides = [
        ["input", conformInput(model, input, rules, example.input)],
        ["output", example.output ? conformOutput(model, output, example.output) : []],
      ] as const;
      for (const [side, issues] of sides) {
        for (const issue of issues) {
          const within = [side, ...issue.path];
          const on = issue.code === "unknown" ? "key" : "value";
          yield { issue, within, file, path: ["examples", index, ...within], on };
        }
      }
    }
  }
}
