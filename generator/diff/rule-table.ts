import type { FactKind } from "./fact.js";
import * as rules from "./every-rule.js";
import type { Rule } from "./rule.js";

/** Every rule. For each fact and each way that it travels, exactly one fits. */
export const RULES: readonly Rule[] = Object.values(rules);

const BY_KIND: ReadonlyMap<FactKind, readonly Rule[]> = grouped();

/** The rules that judge a kind of fact. */
export function rulesFor(kind: FactKind): readonly Rule[] {
  return BY_KIND.get(kind) ?? [];
}

function grouped(): ReadonlyMap<FactKind, readonly Rule[]> {
  const groups = new Map<FactKind, Rule[]>();
  for (const rule of RULES) {
    for (const kind of rule.facts) {
      const group = groups.get(kind);
      if (group) group.push(rule);
      else groups.set(kind, [rule]);
    }
  }
  return groups;
}
