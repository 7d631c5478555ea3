import type { Lint } from "./lint.js";

/** A structure that no action reaches is left over, or its only user is not described. */
export const structureUnused: Lint = (model, report) => {
  for (const { name, file, usedBy, retired, source } of model.structures.values()) {
    if (usedBy.length === 0 && !retired && source === undefined) {
      report("structure-unused", { structure: name }, { file, path: [] });
    }
  }
};
