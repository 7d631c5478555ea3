import type { Lint } from "./lint.js";

/** An empty heading in the docs. */
export const categoryEmpty: Lint = (model, report, { service }) => {
  for (const [index, { name, actions }] of service.value.categories.entries()) {
    if (actions.some((action) => !model.actions.get(action)?.retired)) continue;
    report(
      "category-empty",
      { category: name },
      { file: service.file, path: ["categories", index, "name"] },
    );
  }
};
