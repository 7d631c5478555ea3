import type { Lint } from "./lint.js";
import { isPlaceholder } from "./text/is-placeholder.js";
import { everyText } from "./walk/every-text.js";

/** Empty texts do not load; a dash or a TODO is an empty text in disguise. */
export const undescribed: Lint = (model, report, raw) => {
  for (const { text, what, kind, file, path } of everyText(model, raw)) {
    if (kind !== "draft" && isPlaceholder(text, kind))
      report("undescribed", { what }, { file, path });
  }
};
