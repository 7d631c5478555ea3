import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { isAdvice, ruleText } from "../words/rule-text.js";

/** The request goes through, but perhaps without the effect it had. */
export const requestAdviceAdded = defineRule({
  id: "request-advice-added",
  facts: ["action-rule", "structure-rule", "field-rule"],
  when: (fact) => came(fact) && isAdvice(fact.to),
  verdicts: ["dangerous", "safe", "dangerous"],
  says: (fact) => `now warns: ${ruleText(fact, "after")}`,
  advice: () => "Check whether your requests rely on it.",
  opposite: "request-advice-removed",
});
