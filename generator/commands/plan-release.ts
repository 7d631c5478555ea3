import { resolve } from "node:path";
import { readTextFile } from "../load/text-file.js";
import type { Model } from "../model/model.js";
import { versionOf } from "../release/package-sources.js";
import { tagOf, type PackagePlan } from "../release/package-plan.js";
import { planKept } from "../release/plan-kept.js";
import { planService } from "../release/plan-service.js";
import type { Repository } from "../release/repository.js";
import { readUnreleased } from "../release/unreleased.js";
import { highest, isInCaret } from "../release/versions.js";
import { suggestion } from "../load/suggestion.js";
import { isSource, loadSource } from "./diff-source.js";
import { KEPT, keptSince, type KeptPackage } from "./release-kept.js";
import { serviceSince } from "./release-service.js";
import { UsageError } from "./usage-error.js";
import { namesOf } from "./workspace.js";

/** A package of a release, and where it is kept. */
export interface Planned {
  readonly plan: PackagePlan;
  readonly source:
    | { readonly kind: "service"; readonly model: Model }
    | {
        readonly kind: "kept";
        readonly kept: KeptPackage;
        readonly manifest: string;
        readonly changelog: string;
      };
}

export interface ReleasePlan {
  readonly planned: readonly Planned[];
  /** The runtime's version once all is done, where the runtime is at home. */
  readonly runtime: string | undefined;
  readonly problems: readonly string[];
}

/** What a release of the named packages, or of all, would be. */
export async function planRelease(
  repository: Repository,
  services: readonly string[],
  named: readonly string[],
): Promise<ReleasePlan> {
  const kept = KEPT.flatMap((one) => standing(repository, one) ?? []);
  const known = [...services, ...kept.map(({ kept: { name } }) => shortName(name))];
  for (const name of named)
    if (!known.includes(name))
      throw new UsageError(
        `there is no package "${name}"${suggestion(name, known)}; known: ${known.join(", ")}`,
      );
  const chosen = (name: string): boolean => named.length === 0 || named.includes(name);
  const planned: Planned[] = [];
  const problems: string[] = [];
  let runtime: string | undefined;
  for (const source of kept) {
    const { name } = source.kept;
    const isRuntime = shortName(name) === "runtime";
    // Services are released with the runtime that they were tried with.
    if (!isRuntime && !chosen(shortName(name))) continue;
    const version = versionOf(source.manifest);
    const last = highest(repository.tags(`${name}@`, true));
    if (last !== undefined && last !== version)
      problems.push(
        `${source.kept.folder === "" ? "" : `${source.kept.folder}/`}package.json says ${version}, but the last tag is ${tagOf(name, last)}`,
      );
    const plan = planKept({
      name,
      version,
      unreleased: readUnreleased(source.changelog),
      since: last === undefined ? undefined : await keptSince(repository, source.kept, last),
    });
    if (isRuntime) {
      runtime = plan.to ?? version;
      const left = services.filter((service) => !chosen(service));
      // npm ci would fetch the old runtime for them, in place of the one that is at home.
      if (left.length > 0 && !isInCaret(version, runtime))
        problems.push(
          `${name} ${runtime} breaks its callers, so all services are released with it: name ${namesOf(left)} as well, or no package`,
        );
    }
    planned.push({ plan, source: { kind: "kept", ...source } });
  }
  for (const service of services.filter(chosen)) {
    const found = loadSource(repository.root, service);
    if (!isSource(found)) continue;
    const { model } = found;
    const { package: name } = model.names;
    const last = highest(repository.tags(`${name}@`, true));
    const [written] = model.versions;
    if (written?.version !== last) {
      problems.push(
        untagged(service, written && tagOf(name, written.version), last && tagOf(name, last)),
      );
      continue;
    }
    const since = last === undefined ? undefined : await serviceSince(repository, model, last);
    if (since && "problem" in since) problems.push(since.problem);
    else
      planned.push({
        plan: planService({ model, since, runtime }),
        source: { kind: "service", model },
      });
  }
  problems.push(...taken(repository, planned));
  return { planned, runtime, problems };
}

/** What `release` calls a package: `trtc`, `runtime`, `specpress`. */
function shortName(name: string): string {
  return name.replace(/^@[^/]*\//, "");
}

function untagged(service: string, written: string | undefined, last: string | undefined): string {
  const file = `specs/${service}/versions.yaml`;
  return written === undefined
    ? `there is a tag ${last}, but ${file} tells of no release`
    : last === undefined
      ? `${file} tells of ${written}, but there is no such tag here. Fetch the tags: git fetch --tags`
      : `${file} ends with ${written}, but the last tag is ${last}. Fetch the tags (git fetch --tags), or delete the one that no release made`;
}

/** Tags that are there already, though no commit below this one has them. */
function taken(repository: Repository, planned: readonly Planned[]): readonly string[] {
  return planned.flatMap(({ plan: { name, to } }) =>
    to !== undefined && repository.tags(`${name}@`, false).includes(to)
      ? [`there is a tag ${tagOf(name, to)} already, on a commit that this one does not come after`]
      : [],
  );
}

function standing(
  { root }: Repository,
  kept: KeptPackage,
):
  | { readonly kept: KeptPackage; readonly manifest: string; readonly changelog: string }
  | undefined {
  const read = (file: string): string | undefined => {
    const path = kept.folder === "" ? file : `${kept.folder}/${file}`;
    const text = readTextFile(resolve(root, path), path);
    return typeof text === "string" ? text : undefined;
  };
  const manifest = read("package.json");
  if (manifest === undefined || !manifest.includes(`"name": "${kept.name}"`)) return undefined;
  return { kept, manifest, changelog: read("CHANGELOG.md") ?? "# Changelog\n" };
}
