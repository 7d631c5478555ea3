import { viewEntry } from "../history/entry-view.js";
import { htmlText, type Html } from "../layout/html.js";
import { releaseHref, type Place } from "./place.js";
import { releasesOf, releaseTitle } from "./release-page.js";
import type { ServiceSite } from "./service-site.js";
import { countsOf, tallyOf, type CountView } from "./tally.js";

/** One of the newest releases, in a few words. */
export interface RecentView {
  readonly title: Html;
  readonly href: Html;
  readonly time: Html;
  readonly counts: readonly CountView[];
  /** The names that it is about, the first few. */
  readonly names: Html;
}

const MOST_NAMES = 4;

export function viewRecent(site: ServiceSite, place: Place, most: number): readonly RecentView[] {
  return releasesOf(site)
    .slice(0, most)
    .map((entry) => {
      const { sections, time } = viewEntry(entry);
      const names = [...new Set(sections.flatMap(({ items }) => items.map(({ name }) => name)))];
      const rest = names.length - MOST_NAMES;
      return {
        title: htmlText(releaseTitle(entry)),
        href: htmlText(releaseHref(place, entry.release.release)),
        time: htmlText(time?.slice(0, 10) ?? ""),
        counts: countsOf(tallyOf(entry)),
        names: htmlText(
          names.slice(0, MOST_NAMES).join(", ") + (rest > 0 ? ` and ${rest} more` : ""),
        ),
      };
    });
}
