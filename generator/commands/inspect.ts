import { compile } from "../compile.js";
import { printDiagnostics } from "../diagnostics/print.js";
import { decodeFile } from "../load/load-service.js";
import { inspectModel } from "../view/inspect.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { loadCommon, locateIn } from "./load-common.js";
import type { Output } from "./output.js";
import { readWorkspace } from "./workspace.js";

export interface InspectOptions {
  readonly cwd: string;
  readonly service: string;
  readonly json: boolean;
}

/** Prints the compiled model: as JSON for programs, or in numbers for people. */
export function runInspect(options: InspectOptions, output: Output): ExitCode {
  const workspace = readWorkspace(options.cwd, [options.service]);
  const common = loadCommon(workspace);
  const compiled = common.platform && compile(workspace.services[0]!, common.platform, decodeFile);
  const model = compiled?.model;
  if (!model) {
    const diagnostics = locateIn(workspace, [...common.findings, ...(compiled?.findings ?? [])]);
    output.say(printDiagnostics(diagnostics, "text", { palette: output.palette }));
    return EXIT.refused;
  }
  if (options.json) {
    output.print(`${JSON.stringify(inspectModel(model), null, 2)}\n`);
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
  return EXIT.fine;
}
