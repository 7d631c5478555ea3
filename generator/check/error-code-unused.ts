import type { Lint } from "./lint.js";

/** A code that no action lists is left over, or its actions are described incompletely. */
export const errorCodeUnused: Lint = (model, report, { errors }) => {
  const listed = new Set(
    [...model.actions.values()].flatMap((action) => action.errors.map(({ code }) => code)),
  );
  for (const [code, { unlisted }] of errors.value) {
    if (listed.has(code) || unlisted !== undefined) continue;
    report("error-code-unused", { code }, { file: errors.file, path: [code], on: "key" });
  }
};
