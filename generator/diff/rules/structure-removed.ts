import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Code that imports the type does not compile. What used it on the wire says so itself. */
export const structureRemoved = defineRule({
  id: "structure-removed",
  facts: ["structure"],
  when: went,
  verdicts: ["none", "breaking", "none"],
  says: () => "was removed",
  advice: () => "Name another type, or none.",
  opposite: "structure-added",
});
