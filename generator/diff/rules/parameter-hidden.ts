import { defineRule } from "../rule.js";
import { turnedOn } from "../turn.js";
import { replacement } from "../words/replacement.js";

/** It still works, but is kept out of the main tables: often the first step out. */
export const parameterHidden = defineRule({
  id: "parameter-hidden",
  facts: ["field-hidden"],
  when: turnedOn,
  verdicts: ["safe", "safe", "none"],
  says: () => "is hidden now",
  advice: ({ after }) => replacement(after?.deprecated) ?? "Do not start to use it.",
  opposite: "parameter-shown",
});
