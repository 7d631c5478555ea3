import { escapeInvisible } from "../../../diagnostics/invisible.js";
import type { Hit } from "../find-impact.js";
import type { ImpactReport } from "./impact-report.js";

/** For other programs. Keys and their order are a contract. */
export function printImpactJson(report: ImpactReport): string {
  const { from, to, project, usesPackage, silence, changes, hits } = report;
  const data = {
    from,
    to,
    project,
    package: report.package,
    usesPackage,
    notCompared: silence ?? null,
    changes,
    hits: hits.map(hitData),
  };
  // JSON escapes most of what a terminal obeys by itself; its own line ends stay.
  const lines = JSON.stringify(data, null, 2).split("\n").map(escapeInvisible);
  return `${lines.join("\n")}\n`;
}

function hitData({ file, line, column, endColumn, verb, change }: Hit): object {
  const { rule, severity, path, message, advice, renamed, fingerprint } = change;
  return {
    file,
    line,
    column,
    endColumn,
    does: verb,
    rule,
    severity,
    path,
    message,
    advice: advice ?? null,
    renamed: renamed ?? null,
    fingerprint,
  };
}
