import type { Data } from "../../load/scalars.js";
import type { Rule } from "../../model/field.js";
import { ruleSentence } from "../../view/words/rule-words.js";
import type { ActionFact, FieldFact, StructureFact } from "../fact.js";
import { ruleKey } from "../facts/compare-rules.js";
import { clipped } from "./quoted.js";

/** The rule that a fact is about, as its docs say it. */
export function ruleText(
  fact: ActionFact | StructureFact | FieldFact,
  side: "before" | "after",
): string {
  const found = rulesOf(fact[side]).find((rule) => ruleKey(rule) === fact.key);
  return found ? clipped(ruleSentence(found).replace(/\.$/, ""), 240) : "";
}

function rulesOf(
  owner: ActionFact["before"] | StructureFact["before"] | FieldFact["before"],
): readonly Rule[] {
  if (!owner) return [];
  return "rules" in owner ? owner.rules : (owner.json?.rules ?? []);
}

/** Whether a rule only warns. */
export function isAdvice(rule: Data): boolean {
  return (rule as { readonly severity?: Data }).severity === "warning";
}
