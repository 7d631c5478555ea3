import type { StructureFact } from "./fact.js";

/** Whether a type that code could name before, for requests or for answers, has another name now. */
export function hasLostName({ before, after }: StructureFact): boolean {
  if (!before || !after) return false;
  return (
    (before.inRequests && before.names.type !== after.names.type) ||
    (before.inResponses && before.names.outputType !== after.names.outputType)
  );
}
