import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printDiagnostics } from "../diagnostics/print.js";
import { diffModels } from "../diff/diff-models.js";
import { failing, type FailOn } from "../diff/fail-on.js";
import { bumpOf, isVersion } from "../diff/next-version.js";
import { printSemver } from "../diff/report/print-semver.js";
import type { Report } from "../diff/report/report.js";
import { silenceOf, silenceWords } from "../diff/silence.js";
import { readWaivers, waive, type Waivers } from "../diff/waivers.js";
import { locate } from "../load/locate.js";
import { readTextFile } from "../load/text-file.js";
import { loadBoth } from "./both-sources.js";
import type { Source } from "./diff-source.js";
import type { ReportFormat } from "./diff-flags.js";
import { printReport } from "./diff-report.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

/** A version is no page. */
const SEMVER_FORMATS: readonly ReportFormat[] = ["text", "json"];

export interface DiffOptions {
  readonly cwd: string;
  readonly from: string;
  readonly to: string;
  readonly format: ReportFormat;
  readonly failOn: FailOn | undefined;
  /** Print the next version instead: of this one, or just which part of it rises. */
  readonly semver: string | true | undefined;
  readonly waivers: string | undefined;
  readonly docs: boolean;
  /** As in 2026-03-31: whether waivers are over depends on it. */
  readonly today: string;
}

/** Compares two states of an API, and says what the differences mean. */
export async function runDiff(options: DiffOptions, output: Output): Promise<ExitCode> {
  if (typeof options.semver === "string" && !isVersion(options.semver))
    throw new UsageError(`--semver takes a version such as 1.4.0, not "${options.semver}"`);
  if (options.semver !== undefined && !SEMVER_FORMATS.includes(options.format))
    throw new UsageError(`--semver is text or, with --json, for programs; not ${options.format}`);
  const sources = loadBoth(options);
  const waivers = loadWaivers(options);
  const diagnostics = [...sources.diagnostics, ...waivers.diagnostics];
  if (!sources.both || diagnostics.length > 0) {
    output.say(printDiagnostics(diagnostics, "text", output));
    return EXIT.refused;
  }
  const [from, to] = sources.both;
  const { report, findings } = reportOf(from, to, options, waivers.waivers);
  const stale = locate(findings, () => waivers.text);
  if (options.format === "github") output.print(printDiagnostics(stale, "github", output));
  else output.say(printDiagnostics(stale, "text", output));
  output.print(
    options.semver === undefined
      ? await printReport(report, options, to, output.palette)
      : printSemver(report, options.semver, options.format),
  );
  const { failOn } = options;
  return failOn !== undefined && failing(report.changes, failOn).length > 0
    ? EXIT.refused
    : EXIT.fine;
}

interface LoadedWaivers {
  readonly waivers: Waivers | undefined;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

function loadWaivers({ cwd, waivers: file }: DiffOptions): LoadedWaivers {
  if (file === undefined) return { waivers: undefined, text: "", diagnostics: [] };
  const text = readTextFile(resolve(cwd, file), file);
  if (typeof text !== "string")
    return { waivers: undefined, text: "", diagnostics: locate([text], () => undefined) };
  const { waivers, findings } = readWaivers(file, text);
  return { waivers, text, diagnostics: locate(findings, () => text) };
}

function reportOf(
  from: Source,
  to: Source,
  { docs, today }: DiffOptions,
  waivers: Waivers | undefined,
): { readonly report: Report } & Pick<ReturnType<typeof waive>, "findings"> {
  const found = diffModels(from.model, to.model, silenceOf(from.tells, to.tells));
  const { changes, findings } = waive(found, waivers, today);
  const report = {
    from: from.name,
    to: to.name,
    changes,
    // What is let pass is no less of a break.
    semver: bumpOf(changes),
    silence: silenceWords(from.tells, to.tells),
    docs,
  };
  return { report, findings };
}
