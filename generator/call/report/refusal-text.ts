import { visible } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import type { Action, ErrorCode, Model } from "../../model/model.js";
import { sentence } from "../../view/words/constraint-words.js";
import type { ServiceError } from "../../../runtime/src/index.js";

/** What the service said when it refused a call, and what the spec says of that code. */
export function refusalText(
  error: ServiceError,
  action: Action,
  model: Model,
  palette: Palette,
): string {
  const { code, message, requestId, attempts } = error;
  const known = errorCode(code, action, model);
  const lines: (readonly [string, string])[] = [
    ["says:", message],
    ["request:", requestId || "the answer has no RequestId"],
    ...(known
      ? ([
          ["means:", sentence(known.doc)],
          ["help:", sentence(known.remedy)],
        ] as const)
      : []),
    ...(attempts > 1 ? ([["tried:", `${attempts} times`]] as const) : []),
  ];
  const head = `${palette.bold(action.name)} ${palette.red("refused")} ${visible(code)}\n`;
  return head + lines.map(([name, text]) => `  ${palette.cyan(name)} ${visible(text)}\n`).join("");
}

/** The code as the spec has it; else the first half of it, which says what kind of thing is wrong. */
function errorCode(code: string, action: Action, model: Model): ErrorCode | undefined {
  const all = (name: string): ErrorCode | undefined =>
    action.errors.find((error) => error.code === name) ??
    model.errors.get(name) ??
    model.commonErrors.get(name);
  return all(code) ?? all(code.split(".")[0]!);
}
