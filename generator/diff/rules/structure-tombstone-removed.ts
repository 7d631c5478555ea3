import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { replacement } from "../words/replacement.js";

/** It was deleted upstream before; now code that names it does not compile either. */
export const structureTombstoneRemoved = defineRule({
  id: "structure-tombstone-removed",
  facts: ["structure-tombstone"],
  when: went,
  verdicts: ["none", "breaking", "none"],
  says: () => "was deleted upstream before, and is gone from the package now",
  advice: ({ before }) => replacement(before?.retired) ?? "Remove what names it.",
  opposite: "structure-tombstone-added",
});
