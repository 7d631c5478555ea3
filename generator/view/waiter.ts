import type { Action, Waiter } from "../model/model.js";
import { functionHead } from "./code/call.js";
import { conditionDoc, type ConditionScope } from "./code/condition.js";
import { type ModuleParts, RUNTIME, VALIDATION } from "./code/module.js";
import { constantName } from "./code/value-limits.js";
import { docComment } from "./layout/comment.js";
import { commaList, group, hardline, indent, join, line, print, type Doc } from "./layout/doc.js";
import { conditionWords } from "./words/rule-words.js";
import { sentence } from "./words/constraint-words.js";
import { clean } from "./words/field-doc.js";
import type { Condition } from "../model/field.js";

/** What `actions/[action].ts.hbs` prints for a state to wait for. */
export interface WaiterView {
  readonly name: string;
  readonly doc: string;
  readonly code: string;
  /** What the promise gives: the answer, and undefined where an error ends the wait well. */
  readonly result: string;
}

export function viewWaiters(action: Action, parts: ModuleParts): readonly WaiterView[] {
  return action.waiters.map((waiter) => viewWaiter(action, waiter, parts));
}

function viewWaiter(action: Action, waiter: Waiter, parts: ModuleParts): WaiterView {
  const { names } = action;
  parts.use("waitUntil", RUNTIME);
  parts.useType("WaitOptions", RUNTIME);
  parts.useType("Sender", RUNTIME);
  const result = waiter.untilErrors.length > 0 ? `${names.response} | undefined` : names.response;
  const settings: Doc[] = [
    ["until: ", predicate(waiter.until!, parts)],
    ...(waiter.fail ? [["fail: ", predicate(waiter.fail, parts)]] : []),
    ...(waiter.untilErrors.length > 0 ? [["untilErrors: ", codes(waiter.untilErrors)]] : []),
    ...(waiter.failErrors.length > 0 ? [["failErrors: ", codes(waiter.failErrors)]] : []),
    `every: ${waiter.everySeconds}`,
    `atMost: ${waiter.atMostSeconds}`,
  ];
  const parameters = ["client: Sender", `input: ${names.request}`, "options?: WaitOptions"];
  const wait: Doc = ["{", indent([hardline, join([",", hardline], settings), ","]), hardline, "}"];
  const call: Doc = [
    "return waitUntil(",
    indent([
      hardline,
      join([",", hardline], ["client", names.value, "input", wait, "options"]),
      ",",
    ]),
    hardline,
    ");",
  ];
  return {
    name: waiter.function,
    doc: docComment([
      clean(
        `Waits until ${conditionWords(waiter.until!)}, by calling ${action.name} every ${waiter.everySeconds} s for at most ${waiter.atMostSeconds} s.`,
      ),
      clean(sentence(waiter.doc)),
    ]),
    code: print([
      functionHead(`export function ${waiter.function}`, parameters, `Promise<${result}>`),
      " {",
      indent([hardline, call]),
      hardline,
      "}",
    ]),
    result,
  };
}

function codes(values: readonly string[]): Doc {
  return commaList(
    "[",
    values.map((value) => JSON.stringify(value)),
    "]",
  );
}

/** `(output) => output.Status === "InProgress"`: a condition on an answer. */
function predicate(condition: Condition, parts: ModuleParts): Doc {
  const scope: ConditionScope = {
    read: ({ steps }) => `output.${steps.map(({ name }) => name).join("?.")}`,
    use: (name) => parts.use(name, VALIDATION),
    pattern: ({ field }, literal) => parts.constant(constantName(field, "Condition"), literal),
    cast: (value, type) => parts.cast(value, type),
  };
  return group(["(output) =>", indent([line, group(conditionDoc(condition, scope))])]);
}
