import { visible } from "../../diagnostics/diagnostic.js";
import type { Severity } from "../change.js";
import { renameWords } from "./rename-words.js";
import { listed, type Report, type Reported } from "./report.js";

/** Where in the checkout a change can be seen. */
export interface Position {
  readonly file: string;
  readonly line: number;
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  breaking: "error",
  dangerous: "warning",
  safe: "notice",
  docs: "notice",
};

/** GitHub's workflow commands, one line each; what is waived is no more than a notice. */
export function printGithub(
  report: Report,
  positionOf: (change: Reported) => Position | undefined,
): string {
  return listed(report)
    .map((change) => line(change, positionOf(change)))
    .join("");
}

function line(change: Reported, position: Position | undefined): string {
  const { severity, rule, message, advice, waived } = change;
  const command = waived === undefined ? COMMANDS[severity] : "notice";
  const place = position ? `file=${property(position.file)},line=${position.line},` : "";
  const reason = waived === undefined ? undefined : `Waived: ${waived}`;
  const text = [message, renameWords(change), advice, reason].filter((part) => part !== undefined);
  const [said, ...more] = text;
  return `::${command} ${place}title=${property(`${severity}: ${rule}`)}::${data([`${said}.`, ...more].join(" "))}\n`;
}

function data(text: string): string {
  return visible(text).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
