import { resolve } from "node:path";
import { countSeverities, printDiagnostics } from "../diagnostics/print.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Target } from "../history/target.js";
import type { ServiceFiles } from "../load/spec-files.js";
import { TemplateError, type TemplateTree } from "../render/template-tree.js";
import { applyPlan } from "../write/apply-plan.js";
import { isInState, writtenState } from "../write/intact.js";
import type { Conflict, Plan } from "../write/plan.js";
import { planWrites } from "../write/plan-writes.js";
import { WriteError } from "../write/write-error.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { digest } from "./digest.js";
import { refuseUnrecorded, reportPast, requireOwnFolder } from "./history-output.js";
import { Memory, type Run } from "./memory.js";
import type { Output } from "./output.js";
import type { Produced } from "./produce.js";
import { SITE } from "./site-folder.js";
import { loadTemplates } from "./templates.js";
import { namesOf, readWorkspace, textsOf, type Workspace } from "./workspace.js";

export interface GenerateOptions {
  readonly cwd: string;
  readonly services: readonly string[];
  readonly out: string;
  readonly templates: string | undefined;
  readonly check: boolean;
  readonly force: boolean;
  readonly jobs: number | undefined;
  readonly frames: boolean;
  /** A point in the past, instead of today. */
  readonly target?: Target | undefined;
}

/** Compiles specs into packages. Writes only what changed, all of it or nothing. */
export async function runGenerate(options: GenerateOptions, output: Output): Promise<ExitCode> {
  try {
    return await generate(options, output);
  } catch (error) {
    if (!(error instanceof WriteError || error instanceof TemplateError)) throw error;
    output.say(`${output.palette.red("error")} ${error.message}\n`);
    return EXIT.refused;
  }
}

async function generate(options: GenerateOptions, output: Output): Promise<ExitCode> {
  const workspace = readWorkspace(options.cwd, options.services);
  const templates = loadTemplates(options.cwd, options.templates);
  const out = resolve(options.cwd, options.out);
  const { target } = options;
  if (target) requireOwnFolder(options, target);
  const common = commonDigest(workspace, templates, target);
  const inputs = new Map(
    workspace.services.map((service) => [service.service, inputDigest(service, common)]),
  );
  const memory = new Memory(out);
  const sited = memory.site !== undefined && isInState(out, SITE, memory.site);
  const standing = workspace.services.flatMap(({ service }) => {
    const run = memory.runOf(service);
    if (!sited || !run || run.input !== inputs.get(service)) return [];
    return isInState(out, service, run.output) ? [[service, run] as const] : [];
  });
  const stood = new Map(standing);
  const unchanged = sum(standing.map(([, { files }]) => files));
  const known = sum(standing.map(([, run]) => run.warnings));
  const scopes = workspace.services.map(({ service }) => service);
  if (stood.size === scopes.length && workspace.platform) {
    if (!output.quiet)
      output.say(`${namesOf(scopes)}: nothing changed${mention(known + memory.warnings)}\n`);
    return EXIT.fine;
  }

  // Only now is the YAML parser loaded, and whatever else turns specs into files.
  const { produceAll } = await import("./produce-all.js");
  const rest = workspace.services.filter(({ service }) => !stood.has(service));
  const made = await produceAll(
    { ...workspace, services: rest },
    { templates, target, out, common, memory, jobs: options.jobs },
  );
  const { produced, errors } = made;
  refuseUnrecorded(produced);
  const warnings = sum(produced.map((one) => one.warnings)) + known + made.warnings;
  if (errors.length > 0) {
    report(errors, options, output, workspace);
    output.say(`nothing written: ${countSeverities(errors.length, warnings)}\n`);
    return EXIT.refused;
  }
  const { siteSet } = await import("./site-set.js");
  const site = await siteSet({
    out,
    services: target ? scopes : workspace.known,
    produced,
    platform: made.platform!,
    templates,
    memory,
  });
  const sets = [...produced.flatMap(({ set }) => (set ? [set] : [])), site];
  const plan = planWrites(out, sets, { force: options.force });
  if (options.check) return reportStale(plan, options, output);
  reportConflicts(plan.conflicts, plan.blocked, options, output);
  if (plan.blocked) return EXIT.refused;
  applyPlan(out, plan);
  reportPast(produced, output);
  const runs = new Map(produced.flatMap((one) => runOf(one, out, inputs) ?? []));
  const left = writtenState(out, SITE)?.name ?? "";
  memory.keep({ runs, decoded: made.decoded, warnings: made.warnings, site: left });
  if (!output.quiet) output.say(`${summary(plan, scopes, unchanged)}${mention(warnings)}\n`);
  return EXIT.fine;
}

/** What the next run is to know about a service that was just written. */
function runOf(
  { set, keys, warnings, summary }: Produced,
  out: string,
  inputs: ReadonlyMap<string, string>,
): readonly (readonly [string, Run])[] | undefined {
  const state = set && writtenState(out, set.scope);
  const input = set && inputs.get(set.scope);
  if (!state || input === undefined || !keys || !summary) return undefined;
  return [[set.scope, { input, output: state.name, files: state.files, keys, summary, warnings }]];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function inputDigest({ service, findings, files }: ServiceFiles, common: string): string {
  return digest([
    common,
    service,
    String(findings.length),
    ...files.flatMap(({ path, text }) => [path, text]),
  ]);
}

/** Names what the files of every service are made from. */
function commonDigest(
  { platform }: Workspace,
  templates: TemplateTree,
  target: Target | undefined,
): string {
  return digest([
    platform?.text ?? "",
    target ? JSON.stringify(target) : "",
    ...[...templates.pages, ...templates.site, ...templates.partials.values()].flatMap(
      ({ path, text, own }) => [path, text, String(own)],
    ),
  ]);
}

function report(
  diagnostics: readonly Diagnostic[],
  options: GenerateOptions,
  output: Output,
  workspace: Workspace,
): void {
  const textOf = options.frames ? { textOf: textsOf(workspace) } : {};
  output.say(printDiagnostics(diagnostics, "text", { palette: output.palette, ...textOf }));
}

function reportStale(
  { changes, conflicts }: Plan,
  options: GenerateOptions,
  output: Output,
): ExitCode {
  const edited = conflicts
    .filter(({ reason }) => reason !== "edited-stale")
    .map(({ path }) => path);
  const paths = [...new Set([...changes.map(({ path }) => path), ...edited])].sort();
  if (paths.length === 0) {
    if (!output.quiet) output.say(`${options.out} is up to date\n`);
    return EXIT.fine;
  }
  for (const path of paths) output.print(`${options.out}/${path}\n`);
  output.say(`${count(paths.length, "file")} stale: run npx specpress generate\n`);
  return EXIT.stale;
}

const CONFLICTS: Readonly<Record<Conflict["reason"], string>> = {
  edited: "was edited since specpress wrote it",
  foreign: "was not written by specpress",
  "in-the-way": "stands where a generated file belongs",
  "edited-stale": "is no longer generated, but was edited: it stays",
};

function reportConflicts(
  conflicts: readonly Conflict[],
  blocked: boolean,
  options: GenerateOptions,
  output: Output,
): void {
  for (const { path, reason } of conflicts) {
    const kept = reason === "edited-stale";
    if (options.force && !kept && reason !== "in-the-way") continue;
    const severity = kept ? output.palette.yellow("warning") : output.palette.red("error");
    output.say(`${options.out}/${path} ${severity} ${CONFLICTS[reason]}\n`);
  }
  if (!blocked) return;
  const stubborn = conflicts.some(({ reason }) => reason === "in-the-way");
  output.say(
    stubborn
      ? "nothing written: move what stands in the way\n"
      : "nothing written: move your changes into the spec or a template of your own (--templates), or give --force to lose them\n",
  );
}

function summary(plan: Plan, scopes: readonly string[], standing: number): string {
  const { changes } = plan;
  const unchanged = plan.unchanged + standing;
  const of = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  const parts = (["create", "update", "delete"] as const).flatMap((kind) =>
    of(kind) === 0 ? [] : [`${count(of(kind), "file")} ${kind}d`],
  );
  const names = namesOf(scopes);
  if (changes.length === 0) return `${names}: nothing changed`;
  const few =
    changes.length <= 12 ? changes.map(({ kind, path }) => `  ${kind} ${path}\n`).join("") : "";
  return `${few}${names}: ${parts.join(", ")}, ${unchanged} unchanged`;
}

/** Warnings are for `check` to list; here they would bury what was done. */
function mention(warnings: number): string {
  return warnings === 0 ? "" : ` (${count(warnings, "warning")}, see npx specpress check)`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
