import { alwaysGiven } from "./always-given.js";
import { isWholeList } from "../../model/field-path.js";
import { valueProblem } from "./value-problem.js";
import type { Test } from "../../model/field.js";

/** Why a test of a condition can never hold, or always does; nothing if it can do both. */
export function* testProblems(test: Test): Generator<string> {
  const { path, is = [], not = [], matches, min, max } = test;
  const { text, field } = path;
  const values = [...is, ...not].filter((value) => value !== null);
  const asksValue =
    values.length > 0 || matches !== undefined || min !== undefined || max !== undefined;
  if (asksValue && isWholeList(path)) {
    return yield `${text} is a list; ask for ${text}[], or whether it is present`;
  }
  if (asksValue && field.type.base === "structure") {
    return yield `${text} is a structure; ask for one of its members, or whether it is present`;
  }
  for (const value of values) {
    const problem = valueProblem(field, value);
    if (problem !== undefined) yield `${text} is never ${JSON.stringify(value)}, it ${problem}`;
  }
  yield* presence(test);
  yield* matching(test);
  yield* bounds(test);
}

function* presence({ path, is, not, present, ...others }: Test): Generator<string> {
  const absent = is?.includes(null) || not?.includes(null) || present !== undefined;
  if (absent && alwaysGiven(path)) yield `${path.text} is required, so it is always given`;
  const further = [not, others.matches, others.min, others.max].some((one) => one !== undefined);
  if (present === false && further) yield `${path.text} cannot be absent and have a value`;
}

function* matching({ path, matches }: Test): Generator<string> {
  if (matches === undefined) return;
  if (path.field.type.base !== "string") yield `${path.text} is no text, so it matches nothing`;
}

function* bounds({ path: { text, field }, min, max }: Test): Generator<string> {
  if (min === undefined && max === undefined) return;
  const { base } = field.type;
  if (base !== "integer" && base !== "float") return yield `${text} is no number`;
  if (min !== undefined && max !== undefined && min > max)
    yield `no number is from ${min} to ${max}`;
  const { min: least, max: most } = field.constraints;
  if (min !== undefined && most !== undefined && min > most) yield `${text} is never above ${most}`;
  if (max !== undefined && least !== undefined && max < least)
    yield `${text} is never below ${least}`;
}
