import { resolve } from "node:path";
import { readTextFile } from "../load/text-file.js";
import { updateLockfile, type Locked } from "../release/lockfile.js";
import { withVersion } from "../release/package-sources.js";
import { isUnreleased, releaseChangelog } from "../release/unreleased.js";
import { addVersion } from "../release/versions-yaml.js";
import { FIRST_RUNTIME } from "../view/package.js";
import type { Planned, ReleasePlan } from "./plan-release.js";

/** The files that a release writes, besides what is generated, by their paths in the repository. */
export function releaseFiles(
  { planned, runtime }: ReleasePlan,
  { cwd, today }: { readonly cwd: string; readonly today: string },
): ReadonlyMap<string, string> {
  const files = new Map(planned.flatMap((one) => filesOfPackage(one, cwd, today, runtime)));
  const lock = read(cwd, "package-lock.json");
  if (lock !== undefined)
    files.set(
      "package-lock.json",
      updateLockfile(
        lock,
        planned.map((one) => lockedOf(one, runtime)),
      ),
    );
  return files;
}

type File = readonly [path: string, text: string];

function filesOfPackage(
  { plan, source }: Planned,
  cwd: string,
  date: string,
  runtime: string | undefined,
): readonly File[] {
  const version = plan.to!;
  if (source.kind === "service") {
    const { model } = source;
    const path = `specs/${model.service}/versions.yaml`;
    const added = {
      version,
      date,
      release: model.releases[0]?.release,
      runtime: runtimeOf(source, runtime),
      entries: plan.entries,
    };
    return [[path, addVersion(read(cwd, path), added)]];
  }
  const { kept, manifest, changelog } = source;
  const place = kept.folder === "" ? "" : `${kept.folder}/`;
  const said = changelog.replace(/\s+/g, " ");
  const unsaid = plan.entries
    .filter(({ severity }) => severity === "breaking" || !isUnreleased(changelog))
    .flatMap(({ text }) => (said.includes(text) ? [] : [text]));
  return [
    [`${place}package.json`, withVersion(manifest, version)],
    [`${place}CHANGELOG.md`, releaseChangelog(changelog, version, date, unsaid)],
  ];
}

function lockedOf({ plan, source }: Planned, runtime: string | undefined): Locked {
  const version = plan.to!;
  return source.kind === "service"
    ? {
        folder: `generated/${source.model.service}`,
        version,
        runtime: runtimeOf(source, runtime),
      }
    : { folder: source.kept.folder, version };
}

function runtimeOf(
  { model }: Extract<Planned["source"], { kind: "service" }>,
  runtime: string | undefined,
): string {
  return runtime ?? model.versions[0]?.runtime ?? FIRST_RUNTIME;
}

function read(cwd: string, path: string): string | undefined {
  const text = readTextFile(resolve(cwd, path), path);
  return typeof text === "string" ? text : undefined;
}
