import { outputJson } from "../call/output/output-json.js";
import { outputTable } from "../call/output/output-table.js";
import type { Query } from "../call/output/run-query.js";
import type { Palette } from "../diagnostics/print.js";
import type { Action, Model } from "../model/model.js";
import { sensitivePaths } from "../model/sensitive-paths.js";
import { redactInput, sensitiveValues } from "../../runtime/src/redaction.js";
import type { OutputForm } from "./call-flags.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Output } from "./output.js";

export interface AnswerView {
  readonly form: OutputForm;
  readonly query: Query | undefined;
  /** Whether secrets have to stay off the screen that it goes to. */
  readonly redacted: boolean;
  readonly palette: Palette;
}

/** Prints the answer of a call. */
export async function showAnswer(
  answer: object,
  { action, model }: { readonly action: Action; readonly model: Model },
  { form, query, redacted, palette }: AnswerView,
  output: Output,
): Promise<ExitCode> {
  const secret = redacted ? sensitivePaths(action.output, model) : [];
  const hidden = sensitiveValues(answer, secret).length;
  const shown = redactInput(answer, secret);
  const result = query ? query.apply(shown) : { value: shown };
  if ("problem" in result) {
    output.say(`the answer came, but --query cannot be applied to it: ${result.problem}\n`);
    return EXIT.refused;
  }
  output.print(await rendered(result.value, form, palette));
  if (hidden > 0 && !output.quiet) {
    const [values, them] = hidden === 1 ? ["value is", "it"] : ["values are", "them"];
    output.say(
      `${hidden} secret ${values} not shown: --show-secrets shows ${them}, as a pipe or a file does\n`,
    );
  }
  return EXIT.fine;
}

async function rendered(value: unknown, form: OutputForm, palette: Palette): Promise<string> {
  if (form === "json") return outputJson(value);
  if (form === "table") return outputTable(value, palette);
  const { outputYaml } = await import("../call/output/output-yaml.js");
  return outputYaml(value);
}
