import { defineRule } from "../rule.js";

/** The package and its client are named after the service. */
export const serviceRenamed = defineRule({
  id: "service-renamed",
  facts: ["service-name"],
  verdicts: ["none", "breaking", "none"],
  says: ({ from, to }) => `is now called ${String(to)}, no longer ${String(from)}`,
  advice: ({ after }) => `Install ${after!.names.package} and use ${after!.names.client}.`,
  opposite: { alone: "A name has no opposite: to go back is to rename once more." },
});
