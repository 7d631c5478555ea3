import { schemaLink } from "../../generator/load/format/kinds.js";
import { decodeFile, loadService, type RawSpec } from "../../generator/load/load-service.js";
import type { ServiceFiles, SpecFile } from "../../generator/load/spec-files.js";
import { draftUpstream } from "../../generator/sync/import/draft-upstream.js";
import { specFiles } from "../../generator/sync/emit/spec-files.js";
import { readUpstream } from "../../generator/sync/read-metadata.js";
import { correct } from "../../generator/sync/release/corrections.js";
import { itemYaml } from "../../generator/sync/release/outline.js";
import { releaseEntry } from "../../generator/sync/release/release-entry.js";
import { stateEntry } from "../../generator/sync/release/state-entry.js";
import { turnsOf } from "../../generator/sync/release/turns.js";
import { syncService, type Synced } from "../../generator/sync/sync-service.js";
import { baseline } from "../../generator/sync/upstream/baseline.js";
import { readBaseline } from "../../generator/sync/upstream/read-baseline.js";
import { compareSurfaces } from "../../generator/history/compare-surfaces.js";
import { surfaceOf } from "../../generator/history/surface.js";

/** A member of upstream's, as far as tests change it. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly list?: boolean;
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly disabled?: boolean;
  readonly doc?: string;
}

export interface WorldAction {
  readonly input: readonly Member[];
  readonly output: readonly Member[];
  readonly status?: string;
}

/** What upstream offers. */
export interface World {
  readonly actions: Readonly<Record<string, WorldAction>>;
  readonly structures: Readonly<Record<string, readonly Member[]>>;
}

const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  string: ["string", "string"],
  integer: ["int", "int64"],
  float: ["float", "float"],
  boolean: ["bool", "bool"],
};

/** A world as upstream writes it. */
export function metadataText({ actions, structures }: World): string {
  const members = (list: readonly Member[]): readonly object[] =>
    list.map(({ name, type, list: many, required, nullable, disabled, doc }) => {
      const [kind, exact] = TYPES[type] ?? ["object", type];
      return {
        name,
        type: many ? "list" : kind,
        member: exact,
        document: doc ?? `The ${name}.`,
        required: required ?? false,
        value_allowed_null: nullable ?? false,
        disabled: disabled ?? false,
      };
    });
  const objects: Record<string, object> = {};
  for (const [name, { input, output }] of Object.entries(actions)) {
    objects[`${name}Request`] = { members: members(input) };
    const id = { name: "RequestId", type: "string" };
    objects[`${name}Response`] = { members: members([...output, id]) };
  }
  for (const [name, list] of Object.entries(structures)) objects[name] = { members: members(list) };
  return JSON.stringify({
    metadata: { serviceShortName: "demo", apiVersion: "2020-01-01", serviceNameCN: "Demo" },
    actions: Object.fromEntries(
      Object.entries(actions).map(([name, { status }]) => [
        name,
        {
          name,
          document: `Does ${name}.`,
          status: status ?? "online",
          input: `${name}Request`,
          output: `${name}Response`,
        },
      ]),
    ),
    objects,
  });
}

/** A world as a spec in upstream's words. */
export function toldBy(world: World): RawSpec {
  const { spec, findings } = readUpstream("new.api.json", metadataText(world));
  if (spec) return spec;
  throw new Error(findings.map(({ message, path }) => `${path.join(".")}: ${message}`).join("\n"));
}

/** The files of a service, and what it was synced with last. */
export interface Scene {
  readonly files: ServiceFiles;
  readonly upstream: string;
}

/** A service that was imported from a world, and that a person has described since. */
export function curatedScene(
  world: World,
  edit: (path: string, text: string) => string = (_, text) => text,
): Scene {
  const told = toldBy(world);
  const draft = draftUpstream(told, new Map(), "demo");
  const after = surfaceOf(told);
  const turns = turnsOf(compareSurfaces(new Map(), after));
  const before = new Map();
  const state = stateEntry({ date: "2020-01-01", release: 1, turns, before, after });
  const texts = new Map(
    specFiles(draft).map(({ path, content }) => [`specs/${path}`, described(path, content)]),
  );
  texts.set(
    "specs/demo/releases.yaml",
    `${schemaLink("releases")}\n${itemYaml(releaseEntry(1, undefined, turns), 0)}`,
  );
  const record = `${schemaLink("record")}\nstates:\n${itemYaml(state, 2)}`;
  texts.set("specs/demo/record.yaml", record);
  const spec = specOf(serviceOf(texts));
  const corrections = new Map(
    compareSurfaces(after, surfaceOf(spec)).map(({ item, field, recorded, described: to }) => [
      `${item}/${field}`,
      { from: recorded!, to: to! },
    ]),
  );
  texts.set("specs/demo/record.yaml", correct(record, spec.record!.value, corrections));
  for (const [path, text] of texts) texts.set(path, edit(path, text));
  return { files: serviceOf(texts), upstream: baseline(told, draft) };
}

function serviceOf(texts: ReadonlyMap<string, string>): ServiceFiles {
  const files = [...texts].map(([path, text]) => fileOf(path, text));
  return { service: "demo", files, findings: [] };
}

/** As a person leaves it: descriptions instead of drafts, a comment here and there. */
function described(path: string, text: string): string {
  const summary = path.includes("/actions/") ? "summary" : "doc";
  return text
    .replace(/^ *# Derived .*\n/gm, "")
    .replace(/^draft:/m, `${summary}:`)
    .replace(/\{ draft: ([^}]*) \}/g, "$1")
    .replace(/\bdraft:/g, "doc:");
}

function fileOf(path: string, text: string): SpecFile {
  const [, folder, file = ""] = /([^/]+)\/([^/]+)\.yaml$/.exec(path) ?? [];
  const kinds = { actions: "action", structures: "structure" } as const;
  const kind = kinds[folder as keyof typeof kinds] ?? (file as SpecFile["kind"]);
  return { kind, name: file.replace(/\.\d+$/, ""), path, text };
}

export interface SceneOptions {
  readonly release?: number;
  readonly ours?: boolean;
}

/** Syncs a scene with a world. The outcome is sound, or this throws. */
export function syncScene(
  { files, upstream }: Scene,
  world: World,
  { release, ours = false }: SceneOptions = {},
): Synced & { readonly scene: Scene } {
  const told = toldBy(world);
  const draft = (unknown: RawSpec) => draftUpstream(unknown, new Map(), "demo");
  const last = readBaseline("upstream.json", upstream).upstream!;
  const synced = syncService({
    files,
    spec: specOf(files),
    folder: "specs/demo",
    last,
    told,
    draft,
    release,
    ours,
    time: undefined,
    date: "2025-01-01",
    decode: decodeFile,
  });
  const { findings, changed } = synced;
  if (findings.length > 0)
    throw new Error(findings.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  const kept = changed.get("specs/demo/upstream.json")!;
  return { ...synced, scene: { files: synced.files, upstream: kept } };
}

export function specOf(files: ServiceFiles): RawSpec {
  const { value, findings } = loadService(files, decodeFile);
  if (value && findings.length === 0) return value;
  throw new Error(findings.map(({ file, message }) => `${file}: ${message}`).join("\n"));
}

/** Texts by path. */
export function textsOf({ files }: Scene): Readonly<Record<string, string>> {
  return Object.fromEntries(files.files.map(({ path, text }) => [path, text]));
}
