import { conformField } from "./conform/conform-fields.js";
import { pathText } from "./conform/conform-issue.js";
import type { Judging } from "./conform/judging.js";
import type { Lint } from "./lint.js";
import { everyField } from "./walk/every-field.js";

/** A default that could not be sent is misprinted, or the limits are. */
export const defaultInvalid: Lint = (model, report) => {
  for (const { field, file, path } of everyField(model)) {
    if (field.default === undefined) continue;
    const judging: Judging = { structures: model.structures, now: Number.NaN, issues: [] };
    conformField(judging, field, field.default, []);
    for (const issue of judging.issues) {
      const where = issue.path.length === 0 ? "it" : pathText(issue.path);
      const detail = `${where} ${issue.message}`;
      report("default-invalid", { detail }, { file, path: [...path, "default", ...issue.path] });
    }
  }
};
