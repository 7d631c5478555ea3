import { listing } from "../../view/words/constraint-words.js";
import { gained, lost } from "../list-move.js";
import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** Calls of the regions so far work as before. */
export const actionRegionsWidened = defineRule({
  id: "action-regions-widened",
  facts: ["action-region-list"],
  when: (fact) => stayed(fact) && lost(fact).length === 0,
  verdicts: ["safe", "safe", "safe"],
  says: (fact) => `now serves ${listing(gained(fact), "and")}, too`,
  opposite: "action-regions-narrowed",
});
