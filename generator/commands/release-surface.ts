import type { Model } from "../model/model.js";
import { entriesOf, sourcesAmong } from "../release/package-sources.js";
import { compareSurfaces, type SurfaceChange } from "../typescript/surface/compare-surfaces.js";
import { declarationsOf } from "../typescript/surface/declarations.js";
import type { Travel } from "../typescript/surface/probes.js";

/** The files of a package, then and now. */
export interface BothPackages {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** The sources of the runtime, by paths in its `src`. */
  readonly runtime?: ReadonlyMap<string, string>;
  /** The API that both are of, if they are of one: which of its types callers make, and which they read. */
  readonly model?: Model;
  /** The same, told by name. */
  readonly travels?: ReadonlyMap<string, Travel>;
}

/** What a package exports, held against what it did. */
export function comparePackages(packages: BothPackages): readonly SurfaceChange[] {
  const { before, after, runtime = new Map(), model } = packages;
  const entries = new Map([
    ...entriesOf(before.get("package.json"), "src/"),
    ...entriesOf(after.get("package.json"), "src/"),
  ]);
  const imports = declarationsOf(runtime);
  const names = [...imports.keys()].flatMap((path): readonly (readonly [string, string])[] => {
    const name = /^([\w-]+)\.d\.ts$/.exec(path)?.[1];
    if (name === undefined) return [];
    return [[name === "index" ? RUNTIME : `${RUNTIME}/${name}`, path]];
  });
  const travels = model ? travelsOf(model) : packages.travels;
  return compareSurfaces(
    {
      before: declarationsOf(sourcesAmong(before)),
      after: declarationsOf(sourcesAmong(after)),
      entries,
      imports: { entries: new Map(names), files: imports },
    },
    (name) => travels?.get(name) ?? "both",
  );
}

const RUNTIME = "@specpress/runtime";

/** Callers make requests, and read answers and errors. */
function travelsOf(model: Model): ReadonlyMap<string, Travel> {
  const travels = new Map<string, Travel>();
  for (const { names } of model.actions.values()) {
    travels.set(names.request, "in");
    for (const read of [names.response, names.error, names.errorCode]) travels.set(read, "out");
  }
  for (const { names, inRequests, inResponses } of model.structures.values()) {
    const shared = names.type === names.outputType && inResponses;
    travels.set(names.outputType, "out");
    if (inRequests) travels.set(names.type, shared ? "both" : "in");
  }
  return travels;
}
