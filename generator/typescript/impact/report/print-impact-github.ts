import { visible } from "../../../diagnostics/diagnostic.js";
import type { Severity } from "../../../diff/change.js";
import type { Hit } from "../find-impact.js";
import { HAPPENS, hintsOf, type ImpactReport } from "./impact-report.js";

const COMMANDS: Readonly<Record<Severity, string>> = {
  breaking: "error",
  dangerous: "warning",
  safe: "notice",
  docs: "notice",
};

/** GitHub's workflow commands, one line each. */
export function printImpactGithub({ hits }: ImpactReport): string {
  return hits.map(line).join("");
}

function line({ file, line: at, column, endColumn, verb, change }: Hit): string {
  const { severity, rule, message } = change;
  const place = `file=${property(file)},line=${at},col=${column},endColumn=${endColumn}`;
  const text = [`${message}, ${HAPPENS[verb]}.`, ...hintsOf(change)].join(" ");
  return `::${COMMANDS[severity]} ${place},title=${property(`${severity}: ${rule}`)}::${data(text)}\n`;
}

function data(text: string): string {
  return visible(text).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
