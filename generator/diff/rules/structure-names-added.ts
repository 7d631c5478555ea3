import { hasLostName } from "../has-lost-name.js";
import { defineRule } from "../rule.js";

/** What code could import before is called as before. */
export const structureNamesAdded = defineRule({
  id: "structure-names-added",
  facts: ["structure-names"],
  when: (fact) => !hasLostName(fact),
  verdicts: ["none", "safe", "none"],
  says: ({ after }) =>
    `has a name for each side in the package: ${after!.names.type} in requests, ${after!.names.outputType} in answers`,
  opposite: "structure-names-changed",
});
