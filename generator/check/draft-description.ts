import type { Lint } from "./lint.js";
import { everyText } from "./walk/every-text.js";

/** A draft knows the name and the type only. Readers need to be told more before it is released. */
export const draftDescription: Lint = (model, report, raw) => {
  for (const { kind, what, file, path } of everyText(model, raw)) {
    if (kind !== "draft") continue;
    report("draft-description", { what }, { file, path });
  }
};
