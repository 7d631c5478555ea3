import { listing } from "../../view/words/constraint-words.js";
import { markdownCode, markdownLine } from "../../view/markdown.js";
import { SEVERITIES, type Severity } from "../change.js";
import { countWords } from "./count-words.js";
import { byOwner } from "./owners.js";
import { renameWords } from "./rename-words.js";
import { listed, type Report, type Reported } from "./report.js";
import { standingMessage } from "./short-message.js";
import { verdictWords } from "./verdict-words.js";
import { viewTasks, type TaskGroup } from "./view-tasks.js";

interface Section {
  readonly title: string;
  readonly owners: readonly { readonly title: string; readonly changes: readonly string[] }[];
}

/** A changelog in Markdown, all of it escaped. Ends with what a caller has to do. */
export interface ChangelogView {
  readonly title: string;
  readonly summary: string;
  readonly silence: string;
  readonly sections: readonly Section[];
  readonly words: string;
  readonly migration: readonly TaskGroup[];
}

const TITLES: Readonly<Record<Severity, string>> = {
  breaking: "Breaking changes",
  dangerous: "Changes to look at",
  safe: "New, relaxed, or on its way out",
  docs: "Descriptions",
};

export function viewChangelog(report: Report): ChangelogView {
  const { from, to, changes, silence } = report;
  const shown = listed(report);
  const words = changes.length - shown.length;
  return {
    title: `Changes from ${markdownCode(from)} to ${markdownCode(to)}`,
    summary: markdownLine(`${summary(report)}.`),
    silence: silence === undefined ? "" : markdownLine(silence),
    sections: SEVERITIES.flatMap((severity) => {
      const own = shown.filter((change) => change.severity === severity);
      return own.length === 0 ? [] : [viewSection(severity, own)];
    }),
    words:
      words === 0
        ? ""
        : `Besides, ${words} description${words === 1 ? " is" : "s are"} in other words.`,
    migration: viewTasks(changes),
  };
}

function summary({ changes, semver }: Report): string {
  const counted = countWords(changes);
  return semver.bump === "none"
    ? `There are ${counted}`
    : `${counted}. The package gets a new ${semver.bump} version`;
}

function viewSection(severity: Severity, changes: readonly Reported[]): Section {
  return {
    title: TITLES[severity],
    owners: byOwner(changes).map(({ title, changes: own }) => ({
      title: markdownLine(title),
      changes: own.map(entry),
    })),
  };
}

function entry(change: Reported): string {
  const where = verdictWords(change);
  const sides = where === "" ? "" : ` (${listing(where.split(", "), "and")})`;
  const hint = renameWords(change);
  const waived = change.waived === undefined ? "" : ` Waived: ${change.waived}`;
  return markdownLine(
    `${standingMessage(change)}${sides}.${hint === undefined ? "" : ` ${hint}`}${waived}`,
  );
}
