import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";

/** The structure has another name, which never travels, and the same members. */
export const responseParameterStructureRenamed = defineRule({
  id: "response-parameter-structure-renamed",
  facts: ["field-type"],
  direction: "response",
  when: (fact) => typeMove(fact) === "structure-renamed",
  verdicts: ["safe", "safe", "none"],
  says: ({ from, to }) =>
    `has a type that is now called ${String(to)}, no longer ${String(from)}, with the same members`,
  opposite: "response-parameter-structure-renamed",
  twin: "request-parameter-structure-renamed",
});
