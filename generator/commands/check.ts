import { compareDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import { countDiagnostics, printDiagnostics, type DiagnosticFormat } from "../diagnostics/print.js";
import type { Raw } from "../load/format/kinds.js";
import type { Sourced } from "../load/load-service.js";
import type { ServiceFiles } from "../load/spec-files.js";
import { checkService } from "./check-service.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { loadCommon, locateIn } from "./load-common.js";
import type { Output } from "./output.js";
import { inThreads, threadsFor } from "./threads.js";
import { namesOf, readWorkspace, textsOf } from "./workspace.js";

export interface CheckOptions {
  readonly cwd: string;
  readonly services: readonly string[];
  readonly format: DiagnosticFormat;
  /** Whether code frames are worth printing. */
  readonly frames: boolean;
  /** Threads to use; as many as are worth their while when it is not said. */
  readonly jobs?: number | undefined;
}

/** Lints the specs. Exit 1 when there is an error; warnings alone are fine. */
export async function runCheck(options: CheckOptions, output: Output): Promise<ExitCode> {
  const workspace = readWorkspace(options.cwd, options.services);
  const common = loadCommon(workspace);
  const { platform } = common;
  const { services } = workspace;
  const diagnostics = [
    ...locateIn(workspace, common.findings),
    ...(platform ? await checkServices(services, platform, options.jobs) : []).flat(),
  ].sort(compareDiagnostics);
  const textOf = textsOf(workspace);
  output.print(
    printDiagnostics(diagnostics, options.format, {
      palette: output.palette,
      ...(options.frames && { textOf }),
    }),
  );
  if (options.format === "text" && !output.quiet) {
    const names = namesOf(services.map(({ service }) => service)) || "no service";
    output.say(`${names}: ${countDiagnostics(diagnostics) || "nothing to say"}\n`);
  }
  return diagnostics.some(({ severity }) => severity === "error") ? EXIT.refused : EXIT.fine;
}

async function checkServices(
  services: readonly ServiceFiles[],
  platform: Sourced<Raw<"platform">>,
  jobs: number | undefined,
): Promise<readonly (readonly Diagnostic[])[]> {
  const threads = threadsFor(services, jobs);
  return threads > 1
    ? inThreads(threads, "check", platform, services, (service) => service)
    : services.map((service) => checkService(service, platform));
}
