import { defineRule } from "../rule.js";
import { turnedOff } from "../turn.js";

/** What was kept out of logs and messages stands in them from now on. */
export const parameterBecameInsensitive = defineRule({
  id: "parameter-became-insensitive",
  facts: ["field-sensitive"],
  when: turnedOff,
  verdicts: ["none", "dangerous", "none"],
  says: () => "is no longer sensitive, and printed like anything else",
  advice: () => "Check that it may stand in your logs.",
  opposite: "parameter-became-sensitive",
});
