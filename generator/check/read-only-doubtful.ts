import type { Lint } from "./lint.js";

const READS = /^(?:Batch)?(?:Describe|Get|List|Query|Search|Count)(?=[A-Z])/;
const WRITES =
  /^(?:Batch)?(?:Abort|Add|Bind|Cancel|Control|Copy|Create|Delete|Disable|Dismiss|Enable|End|Force|HangUp|Kick|Modify|Pause|Register|Remove|Reset|Restore|Resume|Send|Set|Start|Stop|Transfer|Unbind|Update|Upload)(?=[A-Z])/;

/**
 * Clients repeat a readOnly action when a connection breaks, so a wrong mark starts a second task,
 * and a missing one gives up too early. Who describes a draft decides then.
 */
export const readOnlyDoubtful: Lint = (model, report) => {
  for (const { name, file, draft, readOnly, retired } of model.actions.values()) {
    if (retired || draft) continue;
    if (readOnly && WRITES.test(name)) {
      const detail = "sounds as if it changes something but is marked readOnly";
      report("read-only-doubtful", { name, detail }, { file, path: ["readOnly"], on: "key" });
    } else if (!readOnly && READS.test(name)) {
      const detail = "sounds as if it only reads but is not marked readOnly";
      report("read-only-doubtful", { name, detail }, { file, path: [] });
    }
  }
};
