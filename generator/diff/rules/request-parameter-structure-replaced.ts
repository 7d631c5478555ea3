import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";

/** The new structure has other members. */
export const requestParameterStructureReplaced = defineRule({
  id: "request-parameter-structure-replaced",
  facts: ["field-type"],
  direction: "request",
  when: (fact) => typeMove(fact) === "structure-replaced",
  verdicts: ["breaking", "breaking", "breaking"],
  says: ({ from, to }) => `is now ${String(to)}, no longer ${String(from)}`,
  advice: () => "Build the new structure.",
  opposite: "request-parameter-structure-replaced",
  twin: "response-parameter-structure-replaced",
});
