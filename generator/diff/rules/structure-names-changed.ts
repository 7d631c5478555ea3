import { hasLostName } from "../has-lost-name.js";
import { defineRule } from "../rule.js";

/** Code that imports the old names does not compile, or means the other side: a structure that requests and answers share has a type for each. */
export const structureNamesChanged = defineRule({
  id: "structure-names-changed",
  facts: ["structure-names"],
  when: hasLostName,
  verdicts: ["none", "breaking", "none"],
  says: ({ after }) =>
    `has other names in the package: ${after!.names.type} in requests, ${after!.names.outputType} in answers`,
  advice: () => "Name the type of the side that the code is about.",
  opposite: "structure-names-changed",
});
