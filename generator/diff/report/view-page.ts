import { SEVERITIES, type Change, type Severity, type Verdict } from "../change.js";
import { byOwner } from "./owners.js";
import { renameWords } from "./rename-words.js";
import { listed, TITLES, type Report, type Reported } from "./report.js";
import { standingMessage } from "./short-message.js";
import { htmlText } from "../../view/layout/html.js";

interface ChangeView {
  readonly message: string;
  readonly hint: string;
  readonly advice: string;
  readonly waived: string;
  readonly rule: string;
  readonly direction: string;
  readonly fingerprint: string;
  readonly verdicts: readonly { readonly side: string; readonly verdict: string }[];
}

interface SectionView {
  readonly severity: Severity;
  readonly title: string;
  readonly count: string;
  readonly owners: readonly { readonly title: string; readonly changes: readonly ChangeView[] }[];
}

/** A page of HTML that stands alone; every text in it is escaped. */
export interface PageView {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly bump: string;
  readonly forcedBy: string;
  readonly silence: string;
  readonly words: string;
  readonly nothing: boolean;
  readonly sections: readonly SectionView[];
}

export function viewPage(report: Report): PageView {
  const { from, to, changes, semver, silence } = report;
  const shown = listed(report);
  const hidden = changes.length - shown.length;
  return {
    title: htmlText(`${from} → ${to}`),
    from: htmlText(from),
    to: htmlText(to),
    bump: semver.bump,
    forcedBy: htmlText(semver.forcedBy?.message ?? ""),
    silence: htmlText(silence ?? ""),
    words: hidden === 0 ? "" : `${hidden} of words only, not listed`,
    nothing: changes.length === 0,
    sections: SEVERITIES.flatMap((severity) => {
      const own = shown.filter((change) => change.severity === severity);
      return own.length === 0 ? [] : [viewSection(severity, own)];
    }),
  };
}

function viewSection(severity: Severity, changes: readonly Reported[]): SectionView {
  return {
    severity,
    title: TITLES[severity],
    count: String(changes.length),
    owners: byOwner(changes).map(({ title, changes: own }) => ({
      title: htmlText(title),
      changes: own.map(viewChange),
    })),
  };
}

function viewChange(change: Reported): ChangeView {
  return {
    message: htmlText(standingMessage(change)),
    hint: htmlText(renameWords(change) ?? ""),
    advice: htmlText(change.advice ?? ""),
    waived: htmlText(change.waived ?? ""),
    rule: htmlText(change.rule),
    direction: DIRECTIONS[change.direction],
    fingerprint: change.fingerprint,
    verdicts: verdictViews(change),
  };
}

const DIRECTIONS: Readonly<Record<Change["direction"], string>> = {
  request: "request",
  response: "answer",
  both: "request and answer",
  none: "",
};

/** Nothing need be said of sides that take no harm where nobody does. */
function verdictViews({ severity, verdicts }: Change): ChangeView["verdicts"] {
  if (severity === "safe" || severity === "docs") return [];
  const sides: readonly (readonly [string, Verdict])[] = [
    ["wire", verdicts.wire],
    ["TypeScript", verdicts.typescript],
    ["checks", verdicts.validator],
  ];
  return sides
    .filter(([, verdict]) => verdict !== "none")
    .map(([side, verdict]) => ({ side, verdict }));
}
