import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** It was deleted upstream long ago; packages have it so that old code compiles. */
export const structureTombstoneAdded = defineRule({
  id: "structure-tombstone-added",
  facts: ["structure-tombstone"],
  when: came,
  verdicts: ["none", "safe", "none"],
  says: () => "is in the package, although it was deleted upstream",
  opposite: "structure-tombstone-removed",
});
