import type { HistoryEntry } from "../../history/history-entries.js";
import type { Model } from "../../model/model.js";
import { viewEntry } from "../history/entry-view.js";
import { htmlText, type Html } from "../layout/html.js";
import type { FrameView } from "./frame.js";
import { IN_FOLDER, releaseHref } from "./place.js";
import { releaseTitle } from "./release-page.js";
import { viewEntryBody, type EntryBodyView } from "./release-view.js";
import { serviceFrame } from "./service-frame.js";
import type { ServiceSite } from "./service-site.js";
import { countsOf, tallyOf, type CountView } from "./tally.js";
import { viewTimeline, type TimelineView } from "./timeline.js";

/** What `docs/[service]/releases/index.html.hbs` prints. Every text in it is escaped. */
export interface HistoryPageView {
  readonly frame: FrameView;
  readonly timeline: readonly TimelineView[];
  readonly years: readonly { readonly year: string; readonly entries: readonly EntryView[] }[];
}

export interface EntryView {
  readonly id: string;
  readonly title: Html;
  readonly time: Html;
  /** Empty for what has no page. */
  readonly href: Html;
  readonly counts: readonly CountView[];
  /** What there is no page for stands here. */
  readonly body: readonly EntryBodyView[];
}

export function viewHistoryPage(site: ServiceSite): HistoryPageView {
  const { model, entries } = site;
  const years = yearsOf(entries.map((entry, index) => [entry, viewShort(entry, model, index)]));
  return {
    frame: serviceFrame(model, {
      title: "Release history",
      description: `Every release of ${model.product}, and what it changed.`,
      place: IN_FOLDER,
      href: `${IN_FOLDER.service}releases/index.html`,
      contents: years.map(({ year }) => ({ label: year, href: `#y${year.replace(/\W/g, "")}` })),
    }),
    timeline: viewTimeline(site, IN_FOLDER),
    years,
  };
}

function viewShort(entry: HistoryEntry, model: Model, index: number): EntryView {
  const { title, time } = viewEntry(entry);
  const release = entry.kind === "release" ? entry.release.release : undefined;
  return {
    id: release === undefined ? `entry-${index + 1}` : `release-${release}`,
    title: htmlText(entry.kind === "release" ? releaseTitle(entry) : title),
    time: htmlText(time?.slice(0, 10) ?? ""),
    href: htmlText(release === undefined ? "" : releaseHref(IN_FOLDER, release)),
    counts: countsOf(tallyOf(entry)),
    body: release === undefined ? [viewEntryBody(entry, model, IN_FOLDER)] : [],
  };
}

/** What has no time belongs to the year of what came before it in the list. */
function yearsOf(
  entries: readonly (readonly [HistoryEntry, EntryView])[],
): HistoryPageView["years"] {
  const years: { year: string; entries: EntryView[] }[] = [];
  for (const [entry, view] of entries) {
    const time = viewEntry(entry).time?.slice(0, 4);
    const last = years.at(-1);
    if (last && (time === undefined || time === last.year)) last.entries.push(view);
    else years.push({ year: time ?? "Undated", entries: [view] });
  }
  return years;
}
