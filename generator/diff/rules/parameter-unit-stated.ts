import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** The number meant that before, too, as far as anybody knew. */
export const parameterUnitStated = defineRule({
  id: "parameter-unit-stated",
  facts: ["field-unit"],
  when: came,
  verdicts: ["none", "docs", "none"],
  says: ({ to }) => `is documented to be in ${String(to)}`,
  opposite: "parameter-unit-unstated",
});
