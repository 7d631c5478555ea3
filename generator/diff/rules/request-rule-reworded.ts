import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";
import { isAdvice, ruleText } from "../words/rule-text.js";

/** The same rule in other words. */
export const requestRuleReworded = defineRule({
  id: "request-rule-reworded",
  facts: ["action-rule", "structure-rule", "field-rule"],
  when: (fact) => stayed(fact) && isAdvice(fact.from) === isAdvice(fact.to),
  verdicts: ["none", "docs", "none"],
  says: (fact) => `puts a rule in other words: ${ruleText(fact, "after")}`,
  opposite: "request-rule-reworded",
});
