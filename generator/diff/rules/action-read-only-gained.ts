import { defineRule } from "../rule.js";
import { turnedOn } from "../turn.js";

/** A repeat is harmless, so clients may retry it. */
export const actionReadOnlyGained = defineRule({
  id: "action-read-only-gained",
  facts: ["action-read-only"],
  when: turnedOn,
  verdicts: ["safe", "safe", "none"],
  says: () => "changes nothing any more, so it can be repeated",
  opposite: "action-read-only-lost",
});
