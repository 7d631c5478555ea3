import { expect, test } from "vitest";
import { viewHistoryPage } from "../../../generator/view/docs/history-page.js";
import { IN_FOLDER } from "../../../generator/view/docs/place.js";
import { releasesOf, viewReleasePage } from "../../../generator/view/docs/release-page.js";
import { countsOf, tallyOf } from "../../../generator/view/docs/tally.js";
import { viewTimeline } from "../../../generator/view/docs/timeline.js";
import { realSite } from "./real-site.js";

const trtc = realSite("trtc");

test("an entry counts what it names, and what the record shows besides", () => {
  const [, second] = releasesOf(trtc);
  expect(second!.release.release).toBe(32);
  expect(countsOf(tallyOf(second!)).map(({ label }) => label)).toEqual(["2 added", "9 modified"]);
});

test("a release's page links what is still there, and its neighbours", () => {
  const [newest] = releasesOf(trtc);
  const { frame, entry, compare, time } = viewReleasePage(newest!, trtc);
  expect([frame.previous[0]?.href, frame.next]).toEqual(["../releases/32.html", []]);
  expect([compare, time]).toEqual(["../compare.html?from=32&amp;to=33", "2024-12-30 11:47:01"]);
  const [section] = entry.sections;
  expect([section!.heading, section!.kind]).toEqual(["Modified APIs", "modified"]);
  const [item] = section!.items;
  expect([item!.name, item!.href]).toEqual(["UpdateStreamIngest", "../update-stream-ingest.html"]);
  expect(item!.lines[0]!.fields[0]).toEqual({
    name: "IsPause",
    href: "../update-stream-ingest.html#input-IsPause",
    turn: "",
  });
});

test("every release has a page, gaps and days without a release are told in the list", () => {
  for (const name of ["trtc", "lcic", "mdl", "ccc"]) {
    const site = realSite(name);
    const entries = viewHistoryPage(site).years.flatMap((year) => year.entries);
    expect(entries).toHaveLength(site.entries.length);
    const numbers = releasesOf(site).map(({ release }) => `../releases/${release.release}.html`);
    expect(entries.flatMap(({ href }) => (href ? [href] : []))).toEqual(numbers);
    for (const { href, body } of entries) expect(body).toHaveLength(href ? 0 : 1);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  }
});

test("the timeline has a mark for each dated entry, within the picture", () => {
  for (const name of ["trtc", "lcic", "mdl", "ccc"]) {
    const site = realSite(name);
    const [timeline] = viewTimeline(site, IN_FOLDER);
    const dated = site.entries.filter(
      (entry) =>
        entry.kind === "state" || (entry.kind === "release" && entry.release.time !== undefined),
    );
    expect(timeline!.marks).toHaveLength(dated.length);
    for (const { x, y, height } of timeline!.marks.flatMap(({ bars }) => bars)) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(960);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y) + Number(height)).toBeLessThan(190);
    }
    const xs = timeline!.years.map((year) => Number(year.x));
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  }
});
