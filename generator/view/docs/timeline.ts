import type { HistoryEntry } from "../../history/history-entries.js";
import { viewEntry } from "../history/entry-view.js";
import { htmlText, type Html } from "../layout/html.js";
import { releaseHref, type Place } from "./place.js";
import type { ServiceSite } from "./service-site.js";
import { countsOf, tallyOf, type Tally } from "./tally.js";

/** What `partials/docs/timeline.hbs` draws: a bar for each dated entry, additions up, removals down. */
export interface TimelineView {
  readonly label: Html;
  /** The line between what came and what went. */
  readonly base: string;
  readonly years: readonly { readonly x: string; readonly label: string }[];
  readonly marks: readonly MarkView[];
}

export interface MarkView {
  readonly href: Html;
  readonly title: Html;
  readonly bars: readonly {
    readonly kind: string;
    readonly x: string;
    readonly y: string;
    readonly height: string;
  }[];
}

/** The drawing's measures; the template has the same. */
const LEFT = 16;
const RIGHT = 944;
const TOP = 12;
const BOTTOM = 176;
const WIDTH = 7;

interface Dated {
  readonly entry: HistoryEntry;
  readonly day: number;
  readonly tally: Tally;
}

/** One drawing; none where fewer than two entries have a time. */
export function viewTimeline(
  { model, entries }: ServiceSite,
  place: Place,
): readonly TimelineView[] {
  const dated = entries.flatMap((entry): readonly Dated[] => {
    const time = viewEntry(entry).time;
    return time === undefined ? [] : [{ entry, day: dayNumber(time), tally: tallyOf(entry) }];
  });
  const days = dated.map(({ day }) => day);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  if (dated.length < 2 || from === to) return [];
  const x = (day: number): number => LEFT + ((day - from) / (to - from)) * (RIGHT - LEFT);
  const drawing = drawingOf(dated.map(({ tally }) => tally));
  const years = Array.from({ length: 40 }, (_, i) => 2015 + i)
    .map((year) => ({ year, day: dayNumber(`${year}-01-01`) }))
    .filter(({ day }) => day >= from && day <= to);
  return [
    {
      label: htmlText(`Releases of ${model.product} over the years: ${dated.length} bars`),
      base: fixed(drawing.base + 0.5),
      years: years.map(({ year, day }) => ({ x: fixed(x(day)), label: String(year) })),
      marks: [...dated].reverse().map(({ entry, day, tally }) => ({
        href: htmlText(entry.kind === "release" ? releaseHref(place, entry.release.release) : ""),
        title: htmlText(titleOf(entry, tally)),
        bars: barsOf(tally, x(day), drawing),
      })),
    },
  ];
}

/** Days since 0000-03-01 in the Gregorian calendar: differences are all that matters. */
function dayNumber(time: string): number {
  const [year = 0, month = 1, day = 1] = time.slice(0, 10).split("-").map(Number);
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((153 * m + 2) / 5) + day - 1;
}

interface Drawing {
  readonly base: number;
  readonly scale: number;
}

/**
 * The first release has hundreds of names, most have a few: heights go by the square root. The
 * longest bars up and down share the height.
 */
function drawingOf(tallies: readonly Tally[]): Drawing {
  const up = Math.sqrt(Math.max(1, ...tallies.map(({ added, modified }) => added + modified)));
  const down = Math.sqrt(Math.max(0, ...tallies.map(({ removed }) => removed)));
  const scale = (BOTTOM - TOP) / (up + down);
  return { base: Math.round(TOP + scale * up), scale };
}

function barsOf(tally: Tally, x: number, { base, scale }: Drawing): MarkView["bars"] {
  const { added, modified, removed } = tally;
  const height = (count: number): number =>
    count === 0 ? 0 : Math.max(3, scale * Math.sqrt(count));
  const top = height(added + modified);
  const share = added + modified === 0 ? 0 : (top * added) / (added + modified);
  const bar = (kind: string, y: number, tall: number): MarkView["bars"] =>
    tall === 0 ? [] : [{ kind, x: fixed(x - WIDTH / 2), y: fixed(y), height: fixed(tall) }];
  const bars = [
    ...bar("added", base - share, share),
    ...bar("modified", base - top, top - share),
    ...bar("removed", base + 1, height(removed)),
  ];
  return bars.length > 0 ? bars : bar("none", base - 2, 4);
}

function titleOf(entry: HistoryEntry, tally: Tally): string {
  const { title, time } = viewEntry(entry);
  const counts = countsOf(tally).map(({ label }) => label);
  return `${title}, ${time?.slice(0, 10)}: ${counts.join(", ") || "no change named"}`;
}

function fixed(number: number): string {
  return String(Math.round(number * 10) / 10);
}
