import { SEVERITIES } from "../../diff/change.js";
import { countWords } from "../../diff/report/count-words.js";
import { byOwner, type Owner } from "../../diff/report/owners.js";
import { renameWords } from "../../diff/report/rename-words.js";
import { listed, TITLES, type Reported } from "../../diff/report/report.js";
import { standingMessage } from "../../diff/report/short-message.js";
import { verdictWords } from "../../diff/report/verdict-words.js";
import { element } from "../element.js";
import type { Compared } from "./compare-states.js";

/** The way to an owner's page, if it has one. */
export type PageOf = (owner: Owner) => string | undefined;

/** The outcome of a comparison: the worst first, below what it belongs to. */
export function reportView({ report }: Compared, pageOf: PageOf): readonly HTMLElement[] {
  const { changes, semver, silence } = report;
  const shown = listed(report);
  const hidden = changes.length - shown.length;
  const sections = SEVERITIES.map((severity) => ({
    severity,
    own: shown.filter((change) => change.severity === severity),
  })).filter(({ own }) => own.length > 0);
  const version = semver.bump === "none" ? "" : `, a ${semver.bump} version for its package`;
  return [
    element(
      "p",
      { class: "verdict", role: "status" },
      `${sentenceOf(countWords(changes))}${version}.`,
    ),
    ...sections.map(({ severity, own }) =>
      element(
        "section",
        { class: `changes ${severity}` },
        element("h2", {}, `${TITLES[severity]} (${own.length})`),
        ...byOwner(own).map((owner) => ownerView(owner, pageOf)),
      ),
    ),
    ...(hidden > 0
      ? [element("p", { class: "note" }, `${hidden} of words only, not listed.`)]
      : []),
    ...(silence === undefined ? [] : [element("p", { class: "note" }, silence)]),
  ];
}

function ownerView(owner: Owner, pageOf: PageOf): HTMLElement {
  const page = pageOf(owner);
  const title = page === undefined ? owner.title : element("a", { href: page }, owner.title);
  return element(
    "div",
    { class: "owner" },
    element("h3", {}, title),
    element("ul", {}, ...owner.changes.map(changeView)),
  );
}

function changeView(change: Reported): HTMLElement {
  const where = verdictWords(change);
  const advice = change.severity === "safe" ? undefined : change.advice;
  const hints = [renameWords(change), advice].filter((hint) => hint !== undefined);
  return element(
    "li",
    { "data-rule": change.rule, "data-path": change.path, "data-fingerprint": change.fingerprint },
    element("span", { class: "said" }, standingMessage(change)),
    where === "" ? undefined : element("span", { class: "where" }, where),
    ...hints.map((hint) => element("p", { class: "hint" }, hint)),
  );
}

function sentenceOf(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
