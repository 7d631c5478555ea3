import type { Lint } from "./lint.js";

/** What no action touches is left over, or an action's effects are missing. */
export const resourceUnused: Lint = (model, report, { resources }) => {
  const used = new Set(
    [...model.actions.values()].flatMap(({ effects }) =>
      effects.map(({ resource }) => resource.name),
    ),
  );
  for (const name of model.resources.keys()) {
    if (used.has(name) || !resources) continue;
    report(
      "resource-unused",
      { resource: name },
      { file: resources.file, path: [name], on: "key" },
    );
  }
};
