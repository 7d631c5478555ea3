import { resolve } from "node:path";
import { visible, type Diagnostic, type Finding } from "../diagnostics/diagnostic.js";
import { printDiagnostics } from "../diagnostics/print.js";
import type { RawSpec } from "../load/load-service.js";
import type { DraftSpec } from "../sync/draft/draft-spec.js";
import { draftUpstream } from "../sync/import/draft-upstream.js";
import { syncService } from "../sync/sync-service.js";
import { baseline } from "../sync/upstream/baseline.js";
import { applyPlan } from "../write/apply-plan.js";
import { planEdits, type Edit } from "../write/plan-edits.js";
import { recover } from "../write/recover.js";
import { WriteError } from "../write/write-error.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Output } from "./output.js";
import { judgeSync, type Judged } from "./sync-outcome.js";
import { readSources, type SyncSources } from "./sync-sources.js";
import { printSync, syncData } from "./sync-report.js";

export interface SyncOptions {
  readonly cwd: string;
  readonly service: string;
  /** New metadata. */
  readonly from: string;
  readonly examples: string | undefined;
  /** Write nothing, and show the patch. */
  readonly dryRun: boolean;
  readonly json: boolean;
  /** Remember the metadata as the one that the specs were written from, and change nothing else. */
  readonly baseline: boolean;
  readonly release: number | undefined;
  readonly time: string | undefined;
  /** The day on which the metadata was seen. */
  readonly date: string;
  readonly ours: boolean;
}

/** Merges what upstream changed into the specs. Exit 1 when a person has to decide or mend something. */
export function runSync(options: SyncOptions, output: Output): ExitCode {
  try {
    // What an interrupted run has begun is not to be taken for what people wrote.
    recover(resolve(options.cwd, "specs"));
    const sources = readSources(options);
    if ("diagnostics" in sources) return refuse(sources.diagnostics, sources.textOf, output);
    return options.baseline
      ? keepBaseline(options, sources, output)
      : sync(options, sources, output);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    output.say(`${output.palette.red("error")} ${visible(error.message)}\n`);
    return EXIT.refused;
  }
}

function sync(options: SyncOptions, sources: SyncSources, output: Output): ExitCode {
  const { service, release, time, date, ours } = options;
  const { files, spec, told, examples, decode, last } = sources;
  const draft = (unknown: RawSpec): DraftSpec => draftUpstream(unknown, examples, service);
  const folder = `specs/${service}`;
  const synced = syncService({
    files,
    spec,
    folder,
    last: last!,
    told,
    draft,
    release,
    time,
    date,
    ours,
    decode,
  });
  const errors = synced.findings.filter(isError);
  const judged = judgeSync(sources, synced);
  // Whatever happens, what cannot be read is not written.
  if (errors.length > 0) return refuse(judged.locate(errors), judged.textOf, output);
  const edits = [...synced.changed].map(([path, content]): Edit => {
    return { path: path.slice("specs/".length), was: sources.textOf(path), content };
  });
  const changing = edits.filter(({ was, content }) => was !== content);
  if (!options.dryRun) applyEdits(options.cwd, changing);
  const outcome = { options, synced, judged, edits: changing };
  if (options.json) output.print(syncData(outcome));
  else printSync(outcome, output);
  return needsPerson(judged) ? EXIT.refused : EXIT.fine;
}

function keepBaseline(options: SyncOptions, sources: SyncSources, output: Output): ExitCode {
  const { service, dryRun, cwd } = options;
  const content = baseline(sources.told, draftUpstream(sources.told, sources.examples, service));
  const path = `${service}/upstream.json`;
  const was = sources.textOf(`specs/${path}`);
  if (was !== content && !dryRun) applyEdits(cwd, [{ path, was, content }]);
  if (!output.quiet) {
    const [actions, structures] = [sources.told.actions.length, sources.told.structures.length];
    const said = was === content ? "is so already" : dryRun ? "would be written" : "written";
    output.say(`specs/${path}: ${actions} actions, ${structures} structures; ${said}\n`);
  }
  return EXIT.fine;
}

function applyEdits(cwd: string, edits: readonly Edit[]): void {
  const out = resolve(cwd, "specs");
  applyPlan(out, planEdits(out, edits));
}

function needsPerson({ conflicts, findings }: Judged): boolean {
  return conflicts.length > 0 || findings.some(isError);
}

function isError({ severity }: Finding | Diagnostic): boolean {
  return severity === "error";
}

function refuse(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
  output: Output,
): ExitCode {
  output.say(printDiagnostics(diagnostics, "text", { palette: output.palette, textOf }));
  output.say("nothing written\n");
  return EXIT.refused;
}
