import { listing } from "../../view/words/constraint-words.js";
import { lost } from "../list-move.js";
import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** Calls of the regions that are gone are refused. */
export const actionRegionsNarrowed = defineRule({
  id: "action-regions-narrowed",
  facts: ["action-region-list"],
  when: (fact) => stayed(fact) && lost(fact).length > 0,
  verdicts: ["breaking", "safe", "breaking"],
  says: (fact) => `no longer serves ${listing(lost(fact), "and")}`,
  advice: () => "Call one of the regions that are left.",
  opposite: "action-regions-widened",
});
