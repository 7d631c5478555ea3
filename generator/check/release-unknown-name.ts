import type { Model } from "../model/model.js";
import type { Lint } from "./lint.js";
import { fieldProblems } from "./release/field-problems.js";
import { byName, namings, type Group } from "./release/log-names.js";
import { nameProblem, type Standing } from "./release/name-problem.js";
import type { Field } from "../model/field.js";

/** The log is typed by hand from the documents; a misspelt name would vanish from the history. */
export const releaseUnknownName: Lint = (model, report, { releases: { value: log, file } }) => {
  for (const group of ["actions", "structures"] as const) {
    const all = namings(log, group);
    const named = byName(all);
    for (const naming of all) {
      const others = named.get(naming.name)!;
      const detail = nameProblem(naming, others, standing(model, group, naming.name), log);
      if (detail === undefined) continue;
      const on = naming.event === "modified" ? "key" : "value";
      report(
        "release-unknown-name",
        { name: naming.name, detail },
        { file, path: naming.path, on },
      );
    }
    const fieldsOf = (name: string, kind: string) => fieldNames(model, group, name, kind);
    for (const { name, detail, path } of fieldProblems(log, group, named, fieldsOf)) {
      report("release-unknown-name", { name, detail }, { file, path });
    }
  }
};

function standing(model: Model, group: Group, name: string): Standing {
  const found = model[group].get(name);
  return !found ? "nowhere" : found.retired ? "retired" : "described";
}

function fieldNames(
  { actions, structures }: Model,
  group: Group,
  name: string,
  kind: string,
): ReadonlySet<string> | undefined {
  const names = (fields: readonly Field[] | undefined): ReadonlySet<string> | undefined =>
    fields && new Set(fields.map((field) => field.name));
  if (group === "structures") return names(structures.get(name)?.members);
  const action = actions.get(name);
  return names(kind === "Input" ? action?.input : action?.output);
}
