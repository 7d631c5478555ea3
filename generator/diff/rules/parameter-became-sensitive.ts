import { defineRule } from "../rule.js";
import { turnedOn } from "../turn.js";

/** It is kept out of logs and messages from now on. */
export const parameterBecameSensitive = defineRule({
  id: "parameter-became-sensitive",
  facts: ["field-sensitive"],
  when: turnedOn,
  verdicts: ["none", "safe", "none"],
  says: () => "is sensitive now, and redacted wherever it is printed",
  opposite: "parameter-became-insensitive",
});
