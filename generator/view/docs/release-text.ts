import { viewEntry } from "../history/entry-view.js";
import { historyAtom } from "../history/history-atom.js";
import { historyMarkdown } from "../history/history-markdown.js";
import { markdownLine } from "../markdown.js";
import { memo } from "../memo.js";
import { releasesOf, releaseTitle, type ReleaseEntry } from "./release-page.js";
import type { ServiceSite } from "./service-site.js";
import { countsOf, tallyOf } from "./tally.js";

/** What templates of a service's history print as Markdown and as a feed. */
export interface HistoryTextView {
  readonly product: string;
  readonly releases: readonly {
    readonly title: string;
    readonly file: string;
    readonly time: string;
    readonly counts: string;
  }[];
  /** All of it in Markdown. */
  readonly changelog: string;
  readonly atom: string;
}

export const viewHistoryText = memo((site: ServiceSite): HistoryTextView => {
  const { model, entries } = site;
  const { product, version, service } = model;
  return {
    product: markdownLine(product),
    releases: releasesOf(site).map((entry) => ({
      title: releaseTitle(entry),
      file: String(entry.release.release),
      time: viewEntry(entry).time?.slice(0, 10) ?? "",
      counts: countsOf(tallyOf(entry))
        .map(({ label }) => label)
        .join(", "),
    })),
    changelog: historyMarkdown(`${product}: History`, entries),
    atom: historyAtom([{ service, product, version, entries }]),
  };
});

/** One release in Markdown. */
export function viewReleaseText(
  entry: ReleaseEntry,
  { model }: ServiceSite,
): { readonly text: string } {
  return { text: historyMarkdown(`${model.product}: ${releaseTitle(entry)}`, [entry]) };
}
