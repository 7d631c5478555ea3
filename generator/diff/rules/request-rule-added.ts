import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { isAdvice, ruleText } from "../words/rule-text.js";

/** Requests that break it went through before, and are refused now. */
export const requestRuleAdded = defineRule({
  id: "request-rule-added",
  facts: ["action-rule", "structure-rule", "field-rule"],
  when: (fact) => came(fact) && !isAdvice(fact.to),
  verdicts: ["breaking", "safe", "breaking"],
  says: (fact) => `has a new rule: ${ruleText(fact, "after")}`,
  advice: () => "Check the requests that your code builds against the rule.",
  opposite: "request-rule-removed",
});
