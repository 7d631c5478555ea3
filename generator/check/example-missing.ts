import type { Lint } from "./lint.js";

/** The README and the docs show a runnable example per action; this one would have none. */
export const exampleMissing: Lint = (model, report) => {
  for (const { name, file, retired, examples } of model.actions.values()) {
    if (!retired && examples.length === 0) {
      report("example-missing", { action: name }, { file, path: [] });
    }
  }
};
