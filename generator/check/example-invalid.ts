import type { Action, Example } from "../model/model.js";
import { pathText } from "./conform/conform-issue.js";
import type { Lint } from "./lint.js";
import { everyExampleIssue } from "./walk/every-example.js";

/** Examples are what people copy, and they are sent to the mock server by the tests. */
export const exampleInvalid: Lint = (model, report) => {
  for (const { issue, within, ...place } of everyExampleIssue(model)) {
    if (issue.severity !== "error") continue;
    report("example-invalid", { path: pathText(within), detail: issue.message }, place);
  }
  for (const { examples, region, file } of model.actions.values()) {
    for (const [index, example] of examples.entries()) {
      const detail = regionProblem(example, region);
      if (detail === undefined) continue;
      report(
        "example-invalid",
        { path: "region", detail },
        { file, path: ["examples", index, "region"] },
      );
    }
  }
};

function regionProblem(
  { region }: Example,
  { use, allowed }: Action["region"],
): string | undefined {
  if (region === undefined) return undefined;
  if (use === "unused") return "the action takes no region";
  if (!allowed || allowed.includes(region)) return undefined;
  return `must be one of ${allowed.join(", ")}`;
}
