import { pathText } from "./conform/conform-issue.js";
import type { Lint } from "./lint.js";
import { everyExampleIssue } from "./walk/every-example.js";

/** The server lets it pass, but an example should not show a parameter that has no effect. */
export const exampleDoubtful: Lint = (model, report) => {
  for (const { issue, within, ...place } of everyExampleIssue(model)) {
    if (issue.severity !== "warning") continue;
    report("example-doubtful", { path: pathText(within), detail: issue.message }, place);
  }
};
