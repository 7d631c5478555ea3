import { visible } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import type { Waiter } from "../../model/model.js";
import { conditionWords } from "../../view/words/rule-words.js";
import type { WaitError } from "../../../runtime/src/index.js";

/** Why what was waited for has not happened. */
export function waitText(error: WaitError, waiter: Waiter, palette: Palette): string {
  const { until, doc } = waiter;
  const state = until ? ` (${conditionWords(until)})` : "";
  return (
    `${palette.red("failed")} ${visible(error.message)}\n` +
    `  ${palette.cyan("awaited:")} ${visible(doc.replace(/\s+/g, " "))}${visible(state)}\n`
  );
}
