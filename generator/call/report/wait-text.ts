import { visible } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import type { Test } from "../../model/field.js";
import type { Waiter } from "../../model/model.js";
import { conditionWords } from "../../view/words/rule-words.js";
import type { WaitError } from "../../../runtime/src/index.js";
import { compactJson } from "../output/output-json.js";
import { readPath } from "../send/read-path.js";

/** Why what was waited for has not happened, and how things stand. */
export function waitText(error: WaitError, waiter: Waiter, palette: Palette): string {
  const { until, fail, doc } = waiter;
  const state = until ? ` (${conditionWords(until)})` : "";
  const tests = [...(until ?? []), ...(fail ?? [])].flat();
  const seen = error.output === undefined ? [] : seenValues(tests, error.output);
  return [
    `${palette.red("failed")} ${visible(error.message)}\n`,
    `  ${palette.cyan("awaited:")} ${visible(doc.replace(/\s+/g, " "))}${visible(state)}\n`,
    ...(seen.length > 0 ? [`  ${palette.cyan("seen:")} ${seen.join(", ")}\n`] : []),
  ].join("");
}

/** What the answer says of the outputs that the wait looks at. */
function seenValues(tests: readonly Test[], output: unknown): readonly string[] {
  const shown = tests
    .filter(({ path }) => !path.field.sensitive && !path.steps.some(({ list }) => list))
    .map(({ path }) => {
      const value = readPath(output, path.text);
      return value === undefined
        ? `${path.text} is absent`
        : `${path.text} is ${compactJson(value)}`;
    });
  return [...new Set(shown)];
}
