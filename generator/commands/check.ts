import { compile } from "../compile.js";
import { countDiagnostics, printDiagnostics, type DiagnosticFormat } from "../diagnostics/print.js";
import { decodeFile } from "../load/load-service.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { loadCommon, locateIn } from "./load-common.js";
import type { Output } from "./output.js";
import { readWorkspace, textsOf } from "./workspace.js";

export interface CheckOptions {
  readonly cwd: string;
  readonly services: readonly string[];
  readonly format: DiagnosticFormat;
  /** Whether code frames are worth printing. */
  readonly frames: boolean;
}

/** Lints the specs. Exit 1 when there is an error; warnings alone are fine. */
export function runCheck(options: CheckOptions, output: Output): ExitCode {
  const workspace = readWorkspace(options.cwd, options.services);
  const common = loadCommon(workspace);
  const { platform } = common;
  const findings = [...common.findings];
  for (const service of workspace.services) {
    if (platform) findings.push(...compile(service, platform, decodeFile).findings);
  }
  const diagnostics = locateIn(workspace, findings);
  const textOf = textsOf(workspace);
  output.print(
    printDiagnostics(diagnostics, options.format, {
      palette: output.palette,
      ...(options.frames && { textOf }),
    }),
  );
  if (options.format === "text" && !output.quiet) {
    const names = workspace.services.map(({ service }) => service).join(", ") || "no service";
    output.say(`${names}: ${countDiagnostics(diagnostics) || "nothing to say"}\n`);
  }
  return diagnostics.some(({ severity }) => severity === "error") ? EXIT.refused : EXIT.fine;
}
