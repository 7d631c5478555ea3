import { listing } from "../../view/words/constraint-words.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** Calls of other regions are refused. */
export const actionRegionsSet = defineRule({
  id: "action-regions-set",
  facts: ["action-region-list"],
  when: came,
  verdicts: ["breaking", "safe", "breaking"],
  says: ({ to }) => `now only serves ${listing(to as readonly string[], "and")}`,
  advice: () => "Call one of these regions.",
  opposite: "action-regions-lifted",
});
