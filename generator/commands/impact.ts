import { basename, relative, resolve } from "node:path";
import { visible } from "../diagnostics/diagnostic.js";
import { printDiagnostics } from "../diagnostics/print.js";
import { diffModels } from "../diff/diff-models.js";
import { failing, type FailOn } from "../diff/fail-on.js";
import { silenceOf, silenceWords } from "../diff/silence.js";
import { findImpact, type Impact } from "../typescript/impact/find-impact.js";
import { isProblem, openProject, type OpenedProject } from "../typescript/impact/open-project.js";
import { countHits, type ImpactReport } from "../typescript/impact/report/impact-report.js";
import { printImpactGithub } from "../typescript/impact/report/print-impact-github.js";
import { printImpactJson } from "../typescript/impact/report/print-impact-json.js";
import { printImpactText } from "../typescript/impact/report/print-impact-text.js";
import { loadBoth } from "./both-sources.js";
import type { Source } from "./diff-source.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { ImpactFormat } from "./impact-flags.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

export interface ImpactOptions {
  readonly cwd: string;
  readonly from: string;
  readonly to: string;
  /** A `tsconfig.json`, or a folder with one. */
  readonly project: string;
  readonly format: ImpactFormat;
  readonly failOn: FailOn | undefined;
}

/** Says where a TypeScript project is touched by what changed between two states of an API. */
export function runImpact(options: ImpactOptions, output: Output): ExitCode {
  const { both, diagnostics } = loadBoth(options);
  if (!both) {
    output.say(printDiagnostics(diagnostics, "text", { palette: output.palette }));
    return EXIT.refused;
  }
  const [from, to] = both;
  if (from.model.service !== to.model.service)
    throw new UsageError(
      `${visible(from.name)} and ${visible(to.name)} are two services: what changed in one does not touch the other's callers`,
    );
  const project = open(options);
  const { impact, changes } = impactOf(from, to, project);
  if (impact.missing.length > 0) {
    for (const { file, line, column } of impact.missing)
      output.say(
        `${shown(options.cwd, file)}:${line}:${column} this import leads nowhere, so nothing can be said of the project\n`,
      );
    output.say(`  help: Install ${from.model.names.package}, or build it.\n`);
    return EXIT.refused;
  }
  const report: ImpactReport = {
    from: from.name,
    to: to.name,
    project: options.project,
    package: from.model.names.package,
    usesPackage: impact.usesPackage,
    hits: impact.hits.map((hit) => ({ ...hit, file: named(options.cwd, hit.file) })),
    changes,
    silence: silenceWords(from.tells, to.tells),
  };
  print(report, options, project, output);
  const { failOn } = options;
  const touching = impact.hits.map(({ change }) => ({ ...change, waived: undefined }));
  return failOn !== undefined && failing(touching, failOn).length > 0 ? EXIT.refused : EXIT.fine;
}

function open({ cwd, project }: ImpactOptions): OpenedProject {
  const path = resolve(cwd, project);
  const opened = openProject(
    basename(path).endsWith(".json") ? path : resolve(path, "tsconfig.json"),
  );
  if (isProblem(opened))
    throw new UsageError(`--project ${visible(project)}: ${visible(opened.problem)}`);
  return opened;
}

function impactOf(
  from: Source,
  to: Source,
  project: OpenedProject,
): { readonly impact: Impact; readonly changes: number } {
  const silent = silenceOf(from.tells, to.tells);
  const changes = diffModels(from.model, to.model, silent);
  const impact = findImpact(project, changes, from.model, to.model);
  return { impact, changes: changes.length };
}

function print(
  report: ImpactReport,
  { cwd, format }: ImpactOptions,
  project: OpenedProject,
  output: Output,
): void {
  const textOf = (file: string): string | undefined =>
    project.program.getSourceFile(resolve(cwd, file))?.text;
  output.print(
    format === "json"
      ? printImpactJson(report)
      : format === "github"
        ? printImpactGithub(report)
        : printImpactText(report, output.palette, textOf),
  );
  if (output.quiet) return;
  if (report.usesPackage && report.silence !== undefined)
    output.say(`${output.palette.dim(report.silence)}\n`);
  output.say(`${visible(report.project)}: ${summary(report)}\n`);
}

function summary(report: ImpactReport): string {
  if (!report.usesPackage) return `does not use ${report.package}, so nothing touches it`;
  return report.hits.length > 0
    ? countHits(report)
    : `none of ${report.changes} changes touches it`;
}

/** A file as people call it: from where they are, with forward slashes. */
function named(cwd: string, file: string): string {
  return relative(cwd, file).replaceAll("\\", "/");
}

function shown(cwd: string, file: string): string {
  return visible(named(cwd, file));
}
