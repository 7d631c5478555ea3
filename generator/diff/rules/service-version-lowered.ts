import { defineRule } from "../rule.js";

/** What only the later version has is not there. */
export const serviceVersionLowered = defineRule({
  id: "service-version-lowered",
  facts: ["service-version"],
  when: ({ from, to }) => String(to) < String(from),
  verdicts: ["breaking", "safe", "safe"],
  says: ({ from, to }) => `is back at version ${String(to)}, no longer ${String(from)}`,
  advice: () => "Check that the two sources were not given the wrong way round.",
  opposite: "service-version-raised",
});
