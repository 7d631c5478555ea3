import { compile } from "../compile.js";
import { escapeInvisible } from "../diagnostics/invisible.js";
import { printDiagnostics } from "../diagnostics/print.js";
import { isRecorded } from "../history/find-state.js";
import type { Past } from "../history/model-at.js";
import type { Target } from "../history/target.js";
import { decodeFile } from "../load/load-service.js";
import { inspectModel } from "../view/inspect.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { travel } from "./history-model.js";
import { loadCommon, locateIn } from "./load-common.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";
import { readWorkspace } from "./workspace.js";

export interface InspectOptions {
  readonly cwd: string;
  readonly service: string;
  readonly json: boolean;
  /** A point in the past, instead of today. */
  readonly target?: Target | undefined;
}

/** Prints the compiled model: as JSON for programs, or in numbers for people. */
export function runInspect(options: InspectOptions, output: Output): ExitCode {
  const workspace = readWorkspace(options.cwd, [options.service]);
  const common = loadCommon(workspace);
  const { platform } = common;
  const compiled =
    platform &&
    travel(compile(workspace.services[0]!, platform, decodeFile), platform, options.target);
  const past = compiled?.past;
  if (past && !isRecorded(past)) throw new UsageError(past.problem);
  const model = compiled?.model;
  if (!model) {
    const diagnostics = locateIn(workspace, [...common.findings, ...(compiled?.findings ?? [])]);
    output.say(printDiagnostics(diagnostics, "text", { palette: output.palette }));
    return EXIT.refused;
  }
  if (options.json) {
    const shown = { ...(inspectModel(model) as object), ...(past && { past: inspectPast(past) }) };
    // Data of examples may hold what a terminal obeys; JSON escapes only most of it by itself.
    const lines = JSON.stringify(shown, null, 2).split("\n").map(escapeInvisible);
    output.print(`${lines.join("\n")}\n`);
    return EXIT.fine;
  }
  const fields = [...model.actions.values()].reduce(
    (sum, { input, output: out }) => sum + input.length + out.length,
    0,
  );
  const members = [...model.structures.values()].reduce(
    (sum, structure) => sum + structure.members.length,
    0,
  );
  output.print(
    `${model.product} (${model.service} ${model.version}, ${model.endpoint})\n` +
      `${model.actions.size} actions in ${model.categories.length} categories, ${fields} parameters and outputs\n` +
      `${model.structures.size} structures, ${members} members\n` +
      `${model.errors.size} error codes, ${model.releases.length} releases\n`,
  );
  for (const { text } of past?.notes ?? []) output.print(`note: ${text}\n`);
  return EXIT.fine;
}

/** Which state it is, and what there is to know about it. */
function inspectPast({ state, notes }: Past): object {
  return {
    date: state.date,
    releases: state.releases ?? [],
    notes: notes.map(({ about, text }) => ({ about, text })),
  };
}
