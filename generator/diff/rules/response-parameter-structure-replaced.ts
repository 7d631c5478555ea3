import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";

/** Code that reads the old structure's members finds others. */
export const responseParameterStructureReplaced = defineRule({
  id: "response-parameter-structure-replaced",
  facts: ["field-type"],
  direction: "response",
  when: (fact) => typeMove(fact) === "structure-replaced",
  verdicts: ["breaking", "breaking", "none"],
  says: ({ from, to }) => `is now ${String(to)}, no longer ${String(from)}`,
  advice: () => "Read the new structure.",
  opposite: "response-parameter-structure-replaced",
  twin: "request-parameter-structure-replaced",
});
