import type { FieldPath, Rule } from "../../model/field.js";

/** A path that one rule requires and another forbids under the same condition, or under any. */
export interface Conflict {
  readonly index: number;
  readonly detail: string;
}

/** What a rule forbids although a sibling requires it. */
export function* ruleConflicts(rule: Rule, siblings: readonly Rule[]): Generator<Conflict> {
  const forbidden = pathsOf(rule, "forbid");
  if (forbidden.length === 0) return;
  for (const other of siblings) {
    const required = new Set(pathsOf(other, "require").map(({ text }) => text));
    if (required.size === 0 || !sameTime(rule, other)) continue;
    for (const [index, { text }] of forbidden.entries()) {
      if (required.has(text))
        yield { index, detail: `rule ${other.index + 1} requires ${text} at the same time` };
    }
  }
}

function pathsOf({ assertion }: Rule, kind: "require" | "forbid"): readonly FieldPath[] {
  return assertion.kind === kind ? assertion.paths : [];
}

function sameTime(one: Rule, other: Rule): boolean {
  return !one.when || !other.when || conditionText(one.when) === conditionText(other.when);
}

/** A condition as text, the same for the same tests in any order. */
function conditionText(condition: NonNullable<Rule["when"]>): string {
  return JSON.stringify(
    condition
      .map((tests) => tests.map(({ path, ...test }) => [path.text, JSON.stringify(test)]).sort())
      .sort(),
  );
}
