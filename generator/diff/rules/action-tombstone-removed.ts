import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { replacement } from "../words/replacement.js";

/** It was deleted upstream before; now code that names it does not compile either. */
export const actionTombstoneRemoved = defineRule({
  id: "action-tombstone-removed",
  facts: ["action-tombstone"],
  when: went,
  verdicts: ["none", "breaking", "none"],
  says: () => "was deleted upstream before, and is gone from the package now",
  advice: ({ before }) => replacement(before?.retired) ?? "Remove what calls it.",
  opposite: "action-tombstone-added",
});
