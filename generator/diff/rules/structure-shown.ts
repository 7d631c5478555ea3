import { defineRule } from "../rule.js";
import { turnedOff } from "../turn.js";

/** It works as before, and is documented. */
export const structureShown = defineRule({
  id: "structure-shown",
  facts: ["structure-hidden"],
  when: turnedOff,
  verdicts: ["safe", "safe", "none"],
  says: () => "is no longer hidden",
  opposite: "structure-hidden",
});
