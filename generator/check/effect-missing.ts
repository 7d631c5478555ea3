import type { Lint } from "./lint.js";

const WRITES =
  /^(?:Batch)?(?:Abort|Add|Bind|Create|Delete|Modify|Pause|Put|Register|Remove|Reset|Restore|Resume|Set|Start|Stop|Unbind|Update|Upload)(?=[A-Z])/;

/**
 * Where a service's things are described, an action that sounds as if it made or changed one says
 * so, or says why it does not: otherwise a mock forgets what it was told.
 */
export const effectMissing: Lint = (model, report) => {
  if (model.resources.size === 0) return;
  for (const { name, file, draft, retired, effects } of model.actions.values()) {
    if (retired || draft || effects.length > 0 || !WRITES.test(name)) continue;
    report("effect-missing", { action: name }, { file, path: [] });
  }
};
