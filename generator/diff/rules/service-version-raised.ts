import { defineRule } from "../rule.js";

/** Clients call the version they were made for; another may behave in another way. */
export const serviceVersionRaised = defineRule({
  id: "service-version-raised",
  facts: ["service-version"],
  when: ({ from, to }) => String(to) > String(from),
  verdicts: ["dangerous", "safe", "safe"],
  says: ({ from, to }) => `is now version ${String(to)}, no longer ${String(from)}`,
  advice: () => "Read what the new version changes before updating the package.",
  opposite: "service-version-lowered",
});
