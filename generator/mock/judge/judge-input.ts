import { conformInput } from "../../check/conform/conform-input.js";
import type { MockCall, MockRefusal } from "../mock-call.js";
import { issueWords } from "./issue-words.js";
import { rankOf, refusalCode } from "./refusal-code.js";
import { withoutNulls } from "./without-nulls.js";

/** So many faults are named in a message; all of them are among the issues. */
const NAMED = 5;

/** Why the service would not take the parameters of a call; undefined when it would. */
export function judgeInput(call: MockCall): MockRefusal | undefined {
  const { model, action, now } = call;
  const input = withoutNulls(call.input);
  const found = conformInput(model, action.input, action.rules, input, now / 1000);
  const issues = found
    .filter(({ severity }) => severity === "error")
    .sort((one, other) => rankOf(one) - rankOf(other));
  const [first] = issues;
  if (!first) return undefined;
  const words = issues.slice(0, NAMED).map((issue) => issueWords(issue, call, input));
  const more = issues.length > NAMED ? `; and ${issues.length - NAMED} more` : "";
  return {
    code: refusalCode(first, action),
    message: `${action.name} was refused: ${words.join("; ")}${more}.`,
    issues,
  };
}
