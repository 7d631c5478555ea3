import { visible } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import { SEVERITIES, type Severity } from "../change.js";
import { countWords } from "./count-words.js";
import { byOwner, isOfOwner, type Owner } from "./owners.js";
import { renameWords } from "./rename-words.js";
import { listed, TITLES, type Report, type Reported } from "./report.js";
import { shortMessage } from "./short-message.js";
import { verdictWords } from "./verdict-words.js";

/** For people at a terminal: the worst first, below it what it belongs to. */
export function printText(report: Report, palette: Palette): string {
  const { from, to, changes, silence } = report;
  const head = `${palette.bold(`${visible(from)} → ${visible(to)}`)}  ${countWords(changes)}\n`;
  const shown = listed(report);
  const sections = SEVERITIES.map((severity) =>
    section(
      severity,
      shown.filter((change) => change.severity === severity),
      palette,
    ),
  );
  const hidden = changes.length - shown.length;
  const more = hidden > 0 ? `\n${palette.dim(`${hidden} of words only: --docs lists them`)}\n` : "";
  const left = silence === undefined ? "" : `\n${palette.dim(visible(silence))}\n`;
  return head + sections.join("") + more + left;
}

function section(severity: Severity, changes: readonly Reported[], palette: Palette): string {
  if (changes.length === 0) return "";
  const owners = byOwner(changes).map((owner) => block(owner, palette));
  return `\n${paint(severity, palette)(TITLES[severity])}\n${owners.join("")}`;
}

/** What there is to say of the owner alone stands beside its name. */
function block({ title, changes }: Owner, palette: Palette): string {
  const head = `  ${palette.bold(visible(title))}`;
  const [only] = changes as readonly [Reported];
  if (changes.length === 1 && isOfOwner(only)) return `${head} ${entry(only, palette).trimStart()}`;
  return `${head}\n${changes.map((change) => entry(change, palette)).join("")}`;
}

function entry(change: Reported, palette: Palette): string {
  const where = verdictWords(change);
  const tail = [`[${change.rule}]`, ...(where === "" ? [] : [where])].join(" ");
  const hints = [renameWords(change), change.severity === "safe" ? undefined : change.advice];
  const lines = [
    ...hints.flatMap((hint) =>
      hint === undefined ? [] : [`${palette.cyan("help:")} ${visible(hint)}`],
    ),
    ...(change.waived === undefined ? [] : [`waived: ${visible(change.waived)}`]),
  ];
  const said = `    ${visible(shortMessage(change))} ${palette.dim(tail)}\n`;
  return said + lines.map((line) => `      ${line}\n`).join("");
}

function paint(severity: Severity, palette: Palette): (text: string) => string {
  if (severity === "breaking") return (text) => palette.bold(palette.red(text));
  return severity === "dangerous" ? (text) => palette.bold(palette.yellow(text)) : palette.bold;
}
