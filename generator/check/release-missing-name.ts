import type { SourceLint } from "./lint.js";
import { namings } from "./release/log-names.js";

/** "Since release N" has no answer for it, and a diff to an old release would not show it as new. */
export const releaseMissingName: SourceLint = (_, report, spec) => {
  const log = spec.releases.value;
  if (log.length === 0 || log.some((entry) => "gap" in entry)) return;
  for (const group of ["actions", "structures"] as const) {
    const introduced = new Set(
      namings(log, group).flatMap(({ name, event }) => (event === "new" ? [name] : [])),
    );
    for (const { name, file, value } of spec[group]) {
      if (introduced.has(name) || value.source !== undefined) continue;
      const what = group === "actions" ? "action" : "structure";
      report("release-missing-name", { what, name }, { file, path: [] });
    }
  }
};
