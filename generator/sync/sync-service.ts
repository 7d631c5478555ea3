import type { Finding } from "../diagnostics/diagnostic.js";
import { compareSurfaces } from "../history/compare-surfaces.js";
import { replayRecord } from "../history/replay-record.js";
import { surfaceOf } from "../history/surface.js";
import { loadService, type Decode, type RawSpec } from "../load/load-service.js";
import { UPSTREAM, type ServiceFiles, type SpecFile } from "../load/spec-files.js";
import { categorize } from "./categories/categorize.js";
import type { DraftSpec } from "./draft/draft-spec.js";
import { draftedSpec, type DraftedSpec } from "./drafted-spec.js";
import { mergeSpec, type Merged } from "./merge/merge-spec.js";
import type { MergeReport } from "./merge/merge-report.js";
import { newCorrections } from "./release/new-corrections.js";
import { decidedPlaces } from "./release/decided-places.js";
import { newestRelease, withRelease } from "./release/log-file.js";
import { withState } from "./release/record-file.js";
import { stateEntry } from "./release/state-entry.js";
import { turnsOf, type Turn } from "./release/turns.js";
import { toWrite, type ToWrite } from "./report/to-write.js";
import { buildUpstream } from "./upstream/build-upstream.js";
import { Prose, withoutKnown } from "./upstream/prose.js";
import { renderUpstream } from "./upstream/render-upstream.js";
import { reworded } from "./upstream/reworded.js";
import { upstreamSurface } from "./upstream/upstream-surface.js";
import type { Upstream } from "./upstream/upstream.js";

export interface SyncInput {
  readonly files: ServiceFiles;
  /** The files, decoded without findings. */
  readonly spec: RawSpec;
  /** The service's folder, as messages show it: `specs/trtc`. */
  readonly folder: string;
  readonly last: Upstream;
  /** New metadata as a spec, in upstream's prose. */
  readonly told: RawSpec;
  /** Makes drafts of ours out of it. */
  readonly draft: (told: RawSpec) => DraftSpec;
  /** The number of the release that brought it; the next one where undefined. */
  readonly release: number | undefined;
  /** When it came, as the log writes it. */
  readonly time: string | undefined;
  /** The day on which it was seen. */
  readonly date: string;
  /** Conflicts are decided: the specs stand as they are. */
  readonly ours: boolean;
  readonly decode: Decode;
}

export interface Synced {
  /** The files of the service afterwards. */
  readonly files: ServiceFiles;
  /** Texts that change, by the paths that messages show; undefined where a file goes. */
  readonly changed: ReadonlyMap<string, string | undefined>;
  readonly report: MergeReport;
  readonly turns: readonly Turn[];
  /** Undefined when upstream offers what it did. */
  readonly release: number | undefined;
  /** What is new, and has no description but a draft. */
  readonly toWrite: readonly ToWrite[];
  /** What upstream says in other prose than before, by place. */
  readonly reworded: ReadonlyMap<string, string>;
  /** What is wrong with the outcome, so that it must not be written: an error of ours. */
  readonly findings: readonly Finding[];
}

/** Merges new metadata into the specs of a service. Pure: nothing is written. */
export function syncService(input: SyncInput): Synced {
  const { spec, folder, last, told } = input;
  const prose = new Prose(told);
  const drafted = draftedSpec(input.draft(withoutKnown(told, prose, last)), told, prose, last);
  const after = surfaceOf(told);
  const record = spec.record?.value;
  const before = record ? replayRecord({ states: record.states }).surface : upstreamSurface(last);
  const now = record ? after : upstreamSurface(buildUpstream(spec.name, drafted, prose, new Map()));
  const turns = turnsOf(compareSurfaces(before, now));
  const newest = newestRelease(spec.releases.value);
  const release = input.release ?? Math.max(newest + 1, 2);
  const decided = decidedPlaces(record, now, input.ours);
  const textOf = textsOf(input.files);
  const merged = mergeSpec({ spec, textOf, folder, last, next: drafted, release, decided });
  const changed = new Map(merged.files);
  put(changed, spec.service.file, textOf, (text) => categorized(text, spec, drafted, merged));
  const items = loadService(withTexts(input.files, changed), input.decode);
  if (turns.length > 0) {
    put(changed, spec.releases.file, textOf, (text) =>
      withRelease(text, spec.releases.value, release, input.time, turns),
    );
    if (record && items.value) {
      const state = stateEntry({ date: input.date, release, turns, before, after });
      const corrections = newCorrections(
        record,
        turns,
        after,
        surfaceOf(items.value),
        merged.report,
      );
      put(changed, spec.record!.file, textOf, (text) =>
        withState(text, record, state, corrections),
      );
    }
  }
  const upstream = buildUpstream(last.service, drafted, prose, merged.report.kept);
  const files = withTexts(input.files, changed);
  const findings = loadService(files, input.decode).findings;
  changed.set(`${folder}/${UPSTREAM}`, renderUpstream(upstream));
  return {
    files,
    changed,
    report: merged.report,
    turns,
    release: turns.length > 0 ? release : undefined,
    toWrite: toWrite(merged.report.added, drafted, prose),
    reworded: new Map(reworded(last, upstream).map((place) => [place, prose.at(place)])),
    findings,
  };
}

function put(
  changed: Map<string, string | undefined>,
  file: string,
  textOf: (file: string) => string,
  edit: (text: string) => string,
): void {
  const text = textOf(file);
  const result = edit(text);
  if (result !== text) changed.set(file, result);
}

function categorized(
  text: string,
  spec: RawSpec,
  drafted: DraftedSpec,
  { report }: Merged,
): string {
  const { categories } = spec.service.value;
  const placed = new Set(categories.flatMap(({ actions }) => actions));
  const there = new Set(spec.actions.map(({ name }) => name));
  const isAction = (place: string): boolean => /^actions\/[^/]+$/.test(place);
  const name = (place: string): string => place.slice("actions/".length);
  const came = [...report.added, ...report.revived].map(({ place }) => place).filter(isAction);
  return categorize(text, {
    categories,
    added: [...drafted.actions.keys()].filter(
      (action) => came.includes(`actions/${action}`) && !placed.has(action),
    ),
    dropped: new Set(
      report.dropped
        .filter(isAction)
        .map(name)
        .filter((one) => there.has(one)),
    ),
    drafts: new Set(spec.actions.flatMap((one) => (one.value.draft ? [one.name] : []))),
    upstream: [...drafted.actions.keys()],
  });
}

function textsOf({ files }: ServiceFiles): (file: string) => string {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return (file) => texts.get(file) ?? "";
}

/** The files of a service with new texts, new files and without those that go. */
function withTexts(
  service: ServiceFiles,
  changed: ReadonlyMap<string, string | undefined>,
): ServiceFiles {
  const known = new Set(service.files.map(({ path }) => path));
  const files = service.files.flatMap((file): readonly SpecFile[] => {
    if (!changed.has(file.path)) return [file];
    const text = changed.get(file.path);
    return text === undefined ? [] : [{ ...file, text }];
  });
  const added = [...changed].flatMap(([path, text]): readonly SpecFile[] => {
    const found = /\/(actions|structures)\/([^/.]+)[^/]*\.yaml$/.exec(path);
    if (known.has(path) || text === undefined || !found) return [];
    const kind = found[1] === "actions" ? "action" : "structure";
    return [{ kind, name: found[2]!, path, text }];
  });
  const all = [...files, ...added].sort(
    (a, b) => order(a) - order(b) || (a.path < b.path ? -1 : 1),
  );
  return { ...service, files: all };
}

/** As the folder is read: single files, then actions, then structures. */
function order({ kind }: SpecFile): number {
  return kind === "action" ? 1 : kind === "structure" ? 2 : 0;
}
