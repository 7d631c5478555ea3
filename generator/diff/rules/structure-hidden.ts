import { defineRule } from "../rule.js";
import { turnedOn } from "../turn.js";

/** It still works, but is kept out of the main tables: often the first step out. */
export const structureHidden = defineRule({
  id: "structure-hidden",
  facts: ["structure-hidden"],
  when: turnedOn,
  verdicts: ["safe", "safe", "none"],
  says: () => "is hidden now",
  advice: () => "Do not start to use it.",
  opposite: "structure-shown",
});
