import { defineRule } from "../rule.js";
import { turnedOff } from "../turn.js";

/** A repeat may do the work twice; clients of old still retry it. */
export const actionReadOnlyLost = defineRule({
  id: "action-read-only-lost",
  facts: ["action-read-only"],
  when: turnedOff,
  verdicts: ["dangerous", "safe", "none"],
  says: () => "may now change something, so a repeat is not harmless",
  advice: () => "Do not retry it without knowing whether the first call arrived.",
  opposite: "action-read-only-gained",
});
