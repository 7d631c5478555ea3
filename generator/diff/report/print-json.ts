import { escapeInvisible } from "../../diagnostics/invisible.js";
import type { Report, Reported } from "./report.js";

/** For other programs. Keys and their order are a contract; changes of words are always among them. */
export function printJson({ from, to, semver, silence, changes }: Report): string {
  const data = {
    from,
    to,
    semver: semver.bump,
    forcedBy: semver.forcedBy?.fingerprint ?? null,
    notCompared: silence ?? null,
    changes: changes.map(changeData),
  };
  // JSON escapes most of what a terminal obeys by itself; its own line ends stay.
  const lines = JSON.stringify(data, null, 2).split("\n").map(escapeInvisible);
  return `${lines.join("\n")}\n`;
}

function changeData(change: Reported): object {
  const { rule, severity, direction, path, message, from, to, verdicts, fingerprint } = change;
  return {
    rule,
    severity,
    direction,
    path,
    message,
    from,
    to,
    verdicts,
    fingerprint,
    kind: change.kind,
    advice: change.advice ?? null,
    renamed: change.renamed ?? null,
    waived: change.waived ?? null,
  };
}
