import type { Lint } from "./lint.js";
import { namings } from "./release/log-names.js";

/** "Since release N" has no answer for it, and a diff to an old release would not show it as new. */
export const releaseMissingName: Lint = (model, report, { releases: { value: log } }) => {
  if (log.length === 0 || log.some((entry) => "gap" in entry)) return;
  for (const group of ["actions", "structures"] as const) {
    const introduced = new Set(
      namings(log, group).flatMap(({ name, event }) => (event === "new" ? [name] : [])),
    );
    for (const { name, file, source } of model[group].values()) {
      if (introduced.has(name) || source !== undefined) continue;
      const what = group === "actions" ? "action" : "structure";
      report("release-missing-name", { what, name }, { file, path: [] });
    }
  }
};
