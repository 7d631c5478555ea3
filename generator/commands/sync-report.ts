import { visible } from "../diagnostics/diagnostic.js";
import { escapeInvisible } from "../diagnostics/invisible.js";
import { printDiagnostics } from "../diagnostics/print.js";
import { printJson } from "../diff/report/print-json.js";
import { printText } from "../diff/report/print-text.js";
import type { Spot } from "../sync/merge/merge-report.js";
import { patch } from "../sync/report/patch.js";
import type { Synced } from "../sync/sync-service.js";
import type { Edit } from "../write/plan-edits.js";
import type { Output } from "./output.js";
import type { Judged } from "./sync-outcome.js";
import type { SyncOptions } from "./sync.js";

export interface SyncOutcome {
  readonly options: SyncOptions;
  readonly synced: Synced;
  readonly judged: Judged;
  /** The files that change, below `specs`. */
  readonly edits: readonly Edit[];
}

/** Beyond this, one looks it up in the metadata. */
const MAX_PROSE = 1200;

/** For people: the patch of a dry run, what it means for callers, and what is left to do. */
export function printSync(outcome: SyncOutcome, output: Output): void {
  const { options, synced, judged, edits } = outcome;
  const { palette } = output;
  if (options.dryRun) output.print(edits.map(patchOf).join(""));
  if (judged.diff.changes.length > 0) output.print(`${printText(judged.diff, palette)}\n`);
  const heading = (text: string): string => `${palette.bold(text)}\n`;
  const list = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${heading(title)}${lines.join("")}\n`;
  const spots = placed(outcome);
  output.print(
    list(
      "Descriptions to write, and what upstream says",
      synced.toWrite.map(
        (one) =>
          `  ${spots(one)}  ${visible(one.place)}: ${visible(one.draft)}\n${prose(one.upstream, palette.dim)}`,
      ),
    ) +
      list(
        "Upstream says in other words than before: look whether a limit or a rule has changed",
        [...synced.reworded].map(
          ([place, text]) => `  ${visible(place)}\n${prose(text, palette.dim)}`,
        ),
      ) +
      list(
        "Tombstones",
        synced.report.retired.map((one) => `  ${spots(one)}  ${visible(one.place)}\n`),
      ) +
      list(
        "Back again",
        synced.report.revived.map((one) => `  ${spots(one)}  ${visible(one.place)}\n`),
      ) +
      list("Conflicts", diagnosed(judged.conflicts, outcome, output)) +
      list("What check says", diagnosed(judged.findings, outcome, output)),
  );
  if (!output.quiet) output.say(summary(outcome));
}

function diagnosed(
  diagnostics: Judged["conflicts"],
  { judged }: SyncOutcome,
  { palette }: Output,
): readonly string[] {
  const text = printDiagnostics(diagnostics, "text", { palette, textOf: judged.textOf });
  return text === "" ? [] : [text];
}

function summary({ options, synced, judged, edits }: SyncOutcome): string {
  const { service, dryRun } = options;
  const quiet = judged.conflicts.length + judged.findings.length === 0;
  if (edits.length === 0 && quiet) return `${service}: nothing new\n`;
  const release = synced.release === undefined ? "" : `, release ${synced.release}`;
  const counts = [
    count(synced.toWrite.length, "description to write", "descriptions to write"),
    count(judged.conflicts.length, "conflict", "conflicts"),
    count(judged.findings.length, "finding", "findings"),
  ].filter((text) => text !== "");
  const files = count(edits.length, "file", "files") || "no file";
  const todo = counts.length === 0 ? "" : `; ${counts.join(", ")}`;
  return `${service}${release}: ${files} ${dryRun ? "would change" : "changed"}${todo}\n`;
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? "" : `${number} ${number === 1 ? one : many}`;
}

/** `specs/trtc/actions/DismissRoom.yaml:12:3`, once the files are written. */
function placed({ judged }: SyncOutcome): (spot: Spot) => string {
  return (spot) => {
    const { line, column } = judged.positionOf(spot);
    return `${visible(spot.file)}:${line}:${column}`;
  };
}

function prose(text: string, dim: (text: string) => string): string {
  const words = text.trim();
  if (words === "") return `    ${dim("| (nothing)")}\n`;
  const shown = words.slice(0, MAX_PROSE);
  const more = words.length - shown.length;
  const lines = shown.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (more > 0) lines.push(`... ${more} more characters`);
  return lines.map((line) => `    ${dim(`| ${visible(line)}`)}\n`).join("");
}

function patchOf({ path, was, content }: Edit): string {
  const lines = patch(`specs/${path}`, was, content).split("\n");
  return lines.map(escapeInvisible).join("\n");
}

/** For other programs. Keys and their order are a contract. */
export function syncData(outcome: SyncOutcome): string {
  const { options, synced, judged, edits } = outcome;
  const spots = placed(outcome);
  const data = {
    service: options.service,
    release: synced.release ?? null,
    dryRun: options.dryRun,
    files: edits.map(({ path, was, content }) => ({
      path: `specs/${path}`,
      kind: was === undefined ? "create" : content === undefined ? "delete" : "update",
    })),
    diff: JSON.parse(printJson(judged.diff)) as unknown,
    descriptions: synced.toWrite.map((one) => ({
      place: one.place,
      at: spots(one),
      draft: one.draft,
      upstream: one.upstream,
    })),
    reworded: [...synced.reworded].map(([place, upstream]) => ({ place, upstream })),
    retired: synced.report.retired.map(({ place }) => place),
    revived: synced.report.revived.map(({ place }) => place),
    dropped: synced.report.dropped,
    conflicts: synced.report.conflicts.map((conflict) => ({
      place: conflict.place,
      key: conflict.key,
      base: conflict.base ?? null,
      upstream: conflict.upstream ?? null,
      ours: conflict.ours ?? null,
      file: conflict.file,
      ...judged.positionOf(conflict),
    })),
    diagnostics: judged.findings,
    ...(options.dryRun && { patch: edits.map(patchOf).join("") }),
  };
  const lines = JSON.stringify(data, null, 2).split("\n").map(escapeInvisible);
  return `${lines.join("\n")}\n`;
}
