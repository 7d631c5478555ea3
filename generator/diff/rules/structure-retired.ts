import { defineRule } from "../rule.js";
import { replacement } from "../words/replacement.js";

/** Nothing uses it any more; packages keep the type, marked, so that old code compiles. */
export const structureRetired = defineRule({
  id: "structure-retired",
  facts: ["structure-retirement"],
  when: ({ from, to }) => from === null && to !== null,
  verdicts: ["none", "safe", "none"],
  says: () => "was deleted upstream; the package keeps it, marked as deprecated",
  advice: ({ after }) => replacement(after?.retired) ?? "Do without the type.",
  opposite: "structure-restored",
});
