import type { RawAction, RawStructure } from "../load/format/action.js";
import type { SourceLint, Sources } from "./lint.js";
import { fieldProblems } from "./release/field-problems.js";
import { byName, namings } from "./release/log-names.js";
import { nameProblem, type Standing } from "./release/name-problem.js";

/** The log is typed by hand from the documents; a misspelt name would vanish from the history. */
export const releaseUnknownName: SourceLint = (_, report, spec) => {
  const { value: log, file } = spec.releases;
  const described = describedNames(spec);
  for (const group of ["actions", "structures"] as const) {
    const all = namings(log, group);
    const named = byName(all);
    for (const naming of all) {
      const others = named.get(naming.name)!;
      const detail = nameProblem(
        naming,
        others,
        standingOf(described.get(`${group}/${naming.name}`)),
        log,
      );
      if (detail === undefined) continue;
      const on = naming.event === "modified" ? "key" : "value";
      report(
        "release-unknown-name",
        { name: naming.name, detail },
        { file, path: naming.path, on },
      );
    }
    const fieldsOf = (name: string, kind: string) =>
      fieldNames(described.get(`${group}/${name}`), kind);
    for (const { name, detail, path } of fieldProblems(log, group, named, fieldsOf)) {
      report("release-unknown-name", { name, detail }, { file, path });
    }
  }
};

/** Actions and structures with a file, by `actions/X` and `structures/X`. */
function describedNames({ actions, structures }: Sources): ReadonlyMap<string, Described> {
  return new Map<string, Described>([
    ...actions.map(({ name, value }) => [`actions/${name}`, value] as const),
    ...structures.map(({ name, value }) => [`structures/${name}`, value] as const),
  ]);
}

type Described = Pick<RawAction & RawStructure, "retired"> &
  Partial<Pick<RawAction & RawStructure, "input" | "output" | "members">>;

function standingOf(found: Described | undefined): Standing {
  return !found ? "nowhere" : found.retired ? "retired" : "described";
}

function fieldNames(found: Described | undefined, kind: string): ReadonlySet<string> | undefined {
  if (!found) return undefined;
  const { input, output, members } = found;
  const fields = kind === "Input" ? input : kind === "Output" ? output : members;
  return new Set((fields ?? []).map(({ name }) => name));
}
