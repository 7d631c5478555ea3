import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** What the number means is not documented any more. */
export const parameterUnitUnstated = defineRule({
  id: "parameter-unit-unstated",
  facts: ["field-unit"],
  when: went,
  verdicts: ["none", "docs", "none"],
  says: ({ from }) => `is no longer documented to be in ${String(from)}`,
  opposite: "parameter-unit-stated",
});
