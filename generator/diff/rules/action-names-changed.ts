import { defineRule } from "../rule.js";

/** Code that imports the old names does not compile. */
export const actionNamesChanged = defineRule({
  id: "action-names-changed",
  facts: ["action-names"],
  verdicts: ["none", "breaking", "none"],
  says: ({ before, after }) =>
    `is now ${after!.names.value} in the package, no longer ${before!.names.value}, or has other type names`,
  advice: ({ after }) =>
    `Import ${after!.names.value}, ${after!.names.request} and ${after!.names.response}.`,
  opposite: "action-names-changed",
});
