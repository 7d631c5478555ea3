import { resolve } from "node:path";
import { visible } from "../diagnostics/diagnostic.js";
import { countDiagnostics, printDiagnostics } from "../diagnostics/print.js";
import { folderOnDisk } from "../load/folder.js";
import { applyPlan } from "../write/apply-plan.js";
import { planEdits } from "../write/plan-edits.js";
import { WriteError } from "../write/write-error.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { draftServices, type DraftedService } from "./import-services.js";
import type { Output } from "./output.js";
import { platformFiles } from "./platform-files.js";

export interface ImportOptions {
  readonly cwd: string;
  readonly files: readonly string[];
  readonly examples: readonly string[];
  /** The folder of all specs: `specs`. */
  readonly out: string;
  /** What the folder of the one service is called, if not by its short name. */
  readonly service: string | undefined;
  readonly json: boolean;
  /** Whether code frames are worth printing. */
  readonly frames: boolean;
}

/** Makes spec folders of upstream metadata: all of them, or nothing. */
export function runImport(options: ImportOptions, output: Output): ExitCode {
  const { services, diagnostics, textOf } = draftServices(options);
  const refused = diagnostics.some(({ severity }) => severity === "error");
  const frames = options.frames ? { textOf } : {};
  output.say(printDiagnostics(diagnostics, "text", { palette: output.palette, ...frames }));
  const out = resolve(options.cwd, options.out);
  const there = new Set(
    folderOnDisk(out)
      .entries("")
      .map(({ name }) => name),
  );
  const taken = services.filter(({ folder }) => there.has(folder));
  for (const { folder } of taken) {
    const path = visible(`${options.out}/${folder}`);
    output.say(
      `${path} ${output.palette.red("error")} is there already; sync brings it up to date\n`,
    );
  }
  if (refused || taken.length > 0) {
    const count = countDiagnostics(diagnostics);
    output.say(`nothing written${count === "" ? "" : `: ${count}`}\n`);
    return EXIT.refused;
  }
  try {
    const files = [...platformFiles(out), ...services.flatMap((service) => service.files)];
    applyPlan(
      out,
      planEdits(
        out,
        files.map((file) => ({ ...file, was: undefined })),
      ),
    );
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    output.say(`${output.palette.red("error")} ${error.message}\n`);
    return EXIT.refused;
  }
  report(services, options, output);
  return EXIT.fine;
}

function report(
  services: readonly DraftedService[],
  { out, json }: ImportOptions,
  output: Output,
): void {
  if (json) {
    const said = services.map((service) => ({ ...service, files: service.files.length }));
    output.print(`${JSON.stringify({ services: said }, null, 2)}\n`);
    return;
  }
  if (output.quiet) return;
  for (const { folder, actions, structures, examples, drafts, derived } of services) {
    output.say(
      `${out}/${folder}: ${some(actions, "action")}, ${some(structures, "structure")}, ` +
        `${some(examples, "example")}; ${some(drafts, "description")} to write, ` +
        `${some(derived, "field")} with limits to look at\n`,
    );
  }
}

function some(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
