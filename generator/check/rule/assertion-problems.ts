import type { Path } from "../../diagnostics/diagnostic.js";
import type { RawRestriction } from "../../load/format/rule.js";
import { fieldsOf, TIME_FORMATS } from "../../model/expression.js";
import { isWholeList } from "../../model/field-path.js";
import { groupProblems } from "./group-problems.js";
import type { Assertion, Comparison, FieldPath, Rule } from "../../model/field.js";

/** Something wrong with what a rule asserts, and where below the rule. */
export interface AssertionProblem {
  readonly at: Path;
  readonly detail: string;
}

/** Why an assertion has no effect, or can never be met. */
export function* assertionProblems({ assertion, when, each }: Rule): Generator<AssertionProblem> {
  if (each.length > 0 && (assertion.kind === "lookup" || assertion.kind === "unique")) {
    const detail = `its condition speaks of an item, ${assertion.kind} of all items: state it in the structure`;
    yield { at: ["when"], detail };
  }
  switch (assertion.kind) {
    case "expect":
      for (const detail of comparisonProblems(assertion.comparison))
        yield { at: ["expect"], detail };
      return;
    case "restrict":
      for (const { path, restriction } of assertion.limits) {
        for (const detail of restrictionProblems(path, restriction)) {
          yield { at: ["restrict", path.text], detail };
        }
      }
      return;
    case "lookup":
      for (const detail of lookupProblems(assertion)) yield { at: ["lookup"], detail };
      return;
    case "unique":
      for (const detail of singleValueProblems(assertion.path)) yield { at: ["unique"], detail };
      return;
    default: {
      const { kind, paths } = assertion;
      for (const { index, detail } of groupProblems(kind, paths, when))
        yield { at: [kind, index], detail };
    }
  }
}

/** A comparison holds when it cannot be made, so a field that is no number silences it for good. */
function* comparisonProblems({ left, right, time }: Comparison): Generator<string> {
  for (const path of [...fieldsOf(left), ...fieldsOf(right)]) {
    const { base } = path.field.type;
    const number = base === "integer" || base === "float";
    const moment = base === "string" && TIME_FORMATS.has(path.field.constraints.format ?? "");
    if (isWholeList(path)) yield `${path.text} is a list; write ${path.text}[] for each item`;
    else if (!number && !(time && moment))
      yield `${path.text} is neither a number nor a point in time`;
  }
}

const UPPER = ["max", "maxLength", "maxItems"] as const;
const LOWER = ["min", "minLength", "minItems"] as const;

function* restrictionProblems(
  { text, field }: FieldPath,
  limits: RawRestriction,
): Generator<string> {
  if (Object.keys(limits).length === 0) yield `it puts no limit on ${text}`;
  const own = field.constraints;
  for (const [keys, wider] of [
    [UPPER, (limit: number, bound: number) => limit >= bound],
    [LOWER, (limit: number, bound: number) => limit <= bound],
  ] as const) {
    for (const key of keys) {
      const [limit, bound] = [limits[key], own[key]];
      if (limit === undefined || bound === undefined || !wider(limit, bound)) continue;
      yield `${key} ${limit} is no narrower than the field's own, ${bound}`;
    }
  }
}

function* lookupProblems({
  each,
  in: place,
}: Extract<Assertion, { kind: "lookup" }>): Generator<string> {
  yield* singleValueProblems(each);
  yield* singleValueProblems(place);
  const [wanted, found] = [each.field.type.base, place.field.type.base];
  if (wanted !== found)
    yield `${each.text} is ${wanted}, ${place.text} is ${found}: they are never equal`;
}

/** Only single values can be equal to each other. */
function* singleValueProblems(path: FieldPath): Generator<string> {
  if (isWholeList(path)) yield `${path.text} is a list; write ${path.text}[] for each item`;
  else if (path.field.type.base === "structure")
    yield `${path.text} is a structure; name a member of it`;
}
