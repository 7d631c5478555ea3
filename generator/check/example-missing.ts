import type { Lint } from "./lint.js";

/**
 * The README and the docs show a runnable example per action; this one would have none. Nobody
 * releases a draft, so it may wait for its example as well.
 */
export const exampleMissing: Lint = (model, report) => {
  for (const { name, file, draft, retired, examples } of model.actions.values()) {
    if (!draft && !retired && examples.length === 0) {
      report("example-missing", { action: name }, { file, path: [] });
    }
  }
};
