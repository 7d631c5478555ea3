import { checkHistory } from "../check/check-model.js";
import type { Finding } from "../diagnostics/diagnostic.js";
import { countDiagnostics, printDiagnostics } from "../diagnostics/print.js";
import { Context } from "../load/decoder.js";
import { decodeFile, loadService } from "../load/load-service.js";
import type { ServiceFiles } from "../load/spec-files.js";
import { buildReleases } from "../model/build-releases.js";
import type { CheckOptions } from "./check.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { locateIn } from "./load-common.js";
import type { Output } from "./output.js";
import { readWorkspace, textsOf } from "./workspace.js";

/** Replays each service's log and record against its specs. Exit 1 when they contradict each other. */
export function runHistoryCheck(options: CheckOptions, output: Output): ExitCode {
  const workspace = readWorkspace(options.cwd, options.services);
  const diagnostics = locateIn(workspace, workspace.services.flatMap(historyFindings));
  const textOf = textsOf(workspace);
  output.print(
    printDiagnostics(diagnostics, options.format, {
      palette: output.palette,
      ...(options.frames && { textOf }),
    }),
  );
  if (options.format === "text" && !output.quiet) {
    const names = workspace.services.map(({ service }) => service).join(", ") || "no service";
    output.say(`${names}: ${countDiagnostics(diagnostics) || "log, record and specs agree"}\n`);
  }
  return diagnostics.some(({ severity }) => severity === "error") ? EXIT.refused : EXIT.fine;
}

/** What keeps the specs from being read as a whole, or else what is wrong with their history. */
function historyFindings(service: ServiceFiles): readonly Finding[] {
  const { value: raw, findings } = loadService(service, decodeFile);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (!raw || errors.length > 0) return errors;
  const order: Finding[] = [];
  buildReleases(raw.releases.value, new Context(raw.releases.file, order));
  return [...order, ...checkHistory(raw)];
}
