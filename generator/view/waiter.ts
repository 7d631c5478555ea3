import type { Action, Waiter } from "../model/model.js";
import type { Condition, Test } from "../model/rule.js";
import { type ModuleParts, RUNTIME, VALIDATION } from "./code/module.js";
import { docComment } from "./layout/comment.js";
import {
  commaList,
  group,
  hardline,
  indent,
  join,
  line,
  print,
  softline,
  type Doc,
} from "./layout/doc.js";
import { stringLiteral } from "./layout/literal.js";
import { conditionWords } from "./words/rule-words.js";
import { sentence } from "./words/constraint-words.js";
import { clean } from "./words/field-doc.js";

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
  parts.useType("CallOptions", RUNTIME);
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
  const parameters = ["client: Sender", `input: ${names.request}`, "options?: CallOptions"];
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
      `Waits until ${conditionWords(waiter.until!)}, by calling ${action.name} every ${waiter.everySeconds} s for at most ${waiter.atMostSeconds} s.`,
      clean(sentence(waiter.doc)),
    ]),
    code: print([
      `export function ${waiter.function}`,
      commaList("(", parameters, ")"),
      `: Promise<${result}> {`,
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
  const alternatives = condition.map((tests) => {
    const all = tests.flatMap((test) => testDocs(test, parts));
    return condition.length > 1 && all.length > 1
      ? group(["(", join([" &&", line], all), ")"])
      : join([" &&", line], all);
  });
  return group(["(output) =>", indent([line, join([" ||", line], alternatives)])]);
}

function testDocs(
  { path, is, not, present, matches, min, max }: Test,
  parts: ModuleParts,
): readonly Doc[] {
  const value = `output.${path.steps.map(({ name }) => name).join("?.")}`;
  const literal = (one: string | number | boolean | null): string =>
    one === null ? "undefined" : typeof one === "string" ? stringLiteral(one) : String(one);
  const any = is?.map((one) => `${value} === ${literal(one)}`);
  const number = (): string => `${parts.use("num", VALIDATION)}(${value})`;
  return [
    ...(any
      ? [
          any.length === 1
            ? any[0]!
            : group(["(", indent([softline, join([" ||", line], any)]), softline, ")"]),
        ]
      : []),
    ...(not ?? []).map((one) => `${value} !== ${literal(one)}`),
    ...(present === undefined ? [] : [`${value} ${present ? "!=" : "=="} null`]),
    ...(matches === undefined
      ? []
      : [`${parts.use("matches", VALIDATION)}(${value}, ${new RegExp(matches, "u").toString()})`]),
    ...(min === undefined ? [] : [`${number()} >= ${min}`]),
    ...(max === undefined ? [] : [`${number()} <= ${max}`]),
  ];
}
