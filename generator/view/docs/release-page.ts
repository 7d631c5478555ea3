import type { HistoryEntry } from "../../history/history-entries.js";
import { htmlText, type Html } from "../layout/html.js";
import type { FrameView } from "./frame.js";
import { IN_FOLDER, releaseHref } from "./place.js";
import { viewEntryBody, type EntryBodyView } from "./release-view.js";
import { serviceFrame, type Page } from "./service-frame.js";
import type { ServiceSite } from "./service-site.js";

export type ReleaseEntry = Extract<HistoryEntry, { kind: "release" }>;

/** What `docs/[service]/releases/[release].html.hbs` prints. Every text in it is escaped. */
export interface ReleasePageView {
  readonly frame: FrameView;
  readonly title: Html;
  readonly time: Html;
  /** When the change was first seen in the vendor's metadata. */
  readonly seen: Html;
  readonly entry: EntryBodyView;
  /** Two releases to compare, as the address of the compare page has them. */
  readonly compare: Html;
}

export function releasesOf({ entries }: ServiceSite): readonly ReleaseEntry[] {
  return entries.filter((entry): entry is ReleaseEntry => entry.kind === "release");
}

export function releaseTitle({ release }: ReleaseEntry): string {
  return `Release ${release.release}`;
}

export function viewReleasePage(entry: ReleaseEntry, site: ServiceSite): ReleasePageView {
  const { model } = site;
  const place = IN_FOLDER;
  const { release, time } = entry.release;
  const title = releaseTitle(entry);
  const all = releasesOf(site);
  const at = all.indexOf(entry);
  const page = (one: ReleaseEntry | undefined): Page | undefined =>
    one && { label: releaseTitle(one), href: releaseHref(place, one.release.release) };
  const older = all[at + 1];
  return {
    frame: serviceFrame(model, {
      title,
      description: `What ${title.toLowerCase()} of ${model.product} changed.`,
      place,
      href: releaseHref(place, release),
      listedAs: `${place.service}releases/index.html`,
      above: [{ label: "Release history", href: "index.html" }],
      previous: page(older),
      next: page(all[at - 1]),
    }),
    title: htmlText(title),
    time: htmlText(time ?? ""),
    seen: htmlText(entry.seen ?? ""),
    entry: viewEntryBody(entry, model, place),
    compare: htmlText(older ? `../compare.html?from=${older.release.release}&to=${release}` : ""),
  };
}
