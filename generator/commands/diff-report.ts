import { yamlLocator, type Locator } from "../load/parse-yaml.js";
import type { Palette } from "../diagnostics/print.js";
import { placeOf } from "../diff/report/place-of.js";
import { printGithub, type Position } from "../diff/report/print-github.js";
import { printJson } from "../diff/report/print-json.js";
import { printJunit } from "../diff/report/print-junit.js";
import { printText } from "../diff/report/print-text.js";
import type { Report, Reported } from "../diff/report/report.js";
import { viewChangelog } from "../diff/report/view-changelog.js";
import { viewPage } from "../diff/report/view-page.js";
import type { FailOn } from "../diff/fail-on.js";
import type { ReportFormat } from "./diff-flags.js";
import type { Source } from "./diff-source.js";
import { loadTemplates, prepare } from "./templates.js";

export interface ReportOptions {
  readonly format: ReportFormat;
  readonly failOn: FailOn | undefined;
}

/** A report in one of the formats. Those that are pages are printed by templates. */
export async function printReport(
  report: Report,
  { format, failOn }: ReportOptions,
  to: Source,
  palette: Palette,
): Promise<string> {
  switch (format) {
    case "text":
      return printText(report, palette);
    case "json":
      return printJson(report);
    case "github":
      return printGithub(report, positions(to));
    case "junit":
      return printJunit(report, failOn ?? "breaking");
    case "markdown":
      return printTemplate("diff/changelog.md", viewChangelog(report));
    case "html":
      return printTemplate("diff/page.html", viewPage(report));
  }
}

async function printTemplate(name: string, view: object): Promise<string> {
  const tree = loadTemplates("", undefined);
  return (await prepare(tree))(tree.reports.get(name)!)(view);
}

/** Lines of the newer side's specs, if they lie in the checkout. Each file is parsed once. */
function positions({ model, textOf }: Source): (change: Reported) => Position | undefined {
  const locators = new Map<string, { readonly text: string; readonly find: Locator }>();
  return (change) => {
    const place = placeOf(change, model);
    const text = textOf?.(place.file);
    if (text === undefined) return undefined;
    const known = locators.get(place.file) ?? { text, find: yamlLocator(text) };
    locators.set(place.file, known);
    const [start] = place.path.length === 0 ? [0] : known.find(place.path, "key");
    return { file: place.file, line: text.slice(0, start).split("\n").length };
  };
}
