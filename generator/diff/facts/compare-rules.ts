import type { Data } from "../../load/scalars.js";
import type { Rule } from "../../model/field.js";
import { inspectRule } from "../../view/inspect.js";
import { canonical } from "../canonical.js";
import { dataEqual } from "../data-equal.js";
import type { FactKind } from "../fact.js";
import type { About } from "./collector.js";
import { pairs } from "./pairs.js";
import { unordered } from "./unordered.js";

/**
 * Rules have no names, so a rule is what it says: one that says something else is another rule. Its
 * wording and its severity may change.
 */
export function compareRules<T>(
  kind: FactKind & `${string}-rule`,
  before: readonly Rule[],
  after: readonly Rule[],
  about: About<T>,
): void {
  // Rules are about requests; where none has what they are about, they are about nothing.
  const direction = about.direction === "none" ? "none" : "request";
  // Most rules are the same and in the same order, which is told faster than that others are not.
  if (dataEqual(before.map(ruleData), after.map(ruleData))) return;
  for (const [key, pair] of pairs(keyed(before), keyed(after)))
    about.differs(kind, pair.before && wording(pair.before), pair.after && wording(pair.after), {
      key,
      direction,
    });
}

function keyed(rules: readonly Rule[]): readonly (readonly [string, Rule])[] {
  return rules.map((rule) => [ruleKey(rule), rule]);
}

/** What a rule says, apart from how it is put and how much it insists. */
export function ruleKey(rule: Rule): string {
  const { severity: _, doc: __, ...statement } = ruleData(rule);
  return canonical(unordered(statement));
}

/** What tells one state of a rule from another. */
function wording(rule: Rule): Data {
  return unordered(ruleData(rule));
}

function ruleData(rule: Rule): { readonly [key: string]: Data } {
  return inspectRule(rule) as { readonly [key: string]: Data };
}
