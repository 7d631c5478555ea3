import type { Path } from "../../diagnostics/diagnostic.js";
import type { Model } from "../../model/model.js";
import type { LintPlace } from "../lint.js";
import { everyField } from "./every-field.js";
import { remembered } from "./remembered.js";
import type { Field, Rule, Test } from "../../model/field.js";

/** A rule where it stands. */
export interface RulePlace extends LintPlace {
  readonly rule: Rule;
  /** The fields that its paths start at. */
  readonly fields: readonly Field[];
  /** The rules it stands among, itself included. */
  readonly siblings: readonly Rule[];
}

/** Every rule of the model: of actions, of structures, and of JSON texts. */
export const everyRule = remembered((model: Model): readonly RulePlace[] => [...rulesOf(model)]);

function* rulesOf(model: Model): Generator<RulePlace> {
  for (const { input, rules, file } of model.actions.values()) {
    yield* rulesAt(rules, input, file, ["rules"]);
  }
  for (const { members, rules, file } of model.structures.values()) {
    yield* rulesAt(rules, members, file, ["rules"]);
  }
  for (const { field, file, path } of everyField(model)) {
    if (!field.json) continue;
    yield* rulesAt(field.json.rules, field.json.members, file, [...path, "json", "rules"]);
  }
}

function* rulesAt(
  rules: readonly Rule[],
  fields: readonly Field[],
  file: string,
  path: Path,
): Generator<RulePlace> {
  for (const rule of rules) {
    yield { rule, fields, siblings: rules, file, path: [...path, rule.index] };
  }
}

/** A test of a condition where it stands. */
export interface TestPlace extends LintPlace {
  readonly test: Test;
}

/** The tests of a condition; `path` is where the condition stands. */
export function* everyTest(
  condition: Rule["when"],
  file: string,
  path: Path,
): Generator<TestPlace> {
  for (const [index, tests] of (condition ?? []).entries()) {
    // A single map is mostly written without its list.
    const here = condition!.length === 1 ? path : [...path, index];
    for (const test of tests) yield { test, file, path: [...here, test.path.text] };
  }
}
