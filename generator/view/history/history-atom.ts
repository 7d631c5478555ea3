import { compareText } from "../../diagnostics/diagnostic.js";
import { INVISIBLE } from "../../diagnostics/invisible.js";
import type { HistoryEntry } from "../../history/history-entries.js";
import { viewEntry, type ChangeView, type EntryView, type LineView } from "./entry-view.js";

/** One service's part of a feed. */
export interface FeedSource {
  readonly service: string;
  readonly product: string;
  readonly version: string;
  readonly entries: readonly HistoryEntry[];
}

/**
 * An Atom feed (RFC 4287) of some services' histories, newest first. Nothing in it depends on when
 * it is made: times are the log's, ids say what an entry is. What has no time is left out.
 */
export function historyAtom(sources: readonly FeedSource[]): string {
  const entries = sources
    .flatMap((source) => source.entries.flatMap((entry) => feedEntry(source, entry)))
    .sort((a, b) => compareText(b.updated, a.updated) || compareText(a.id, b.id));
  const title =
    sources.length === 1
      ? `${sources[0]!.product}: API history`
      : "API history of several services";
  const scope = sources.map(({ service }) => service).join("+");
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:specpress:history:${scope}</id>
  <title>${xml(title)}</title>
  <updated>${entries[0]?.updated ?? "1970-01-01T00:00:00Z"}</updated>
  <author><name>specpress</name></author>
${entries.map(({ text }) => text).join("")}</feed>
`;
}

interface FeedEntry {
  readonly id: string;
  readonly updated: string;
  readonly text: string;
}

function feedEntry(
  { service, product, version }: FeedSource,
  entry: HistoryEntry,
): readonly FeedEntry[] {
  const view = viewEntry(entry);
  const updated = instant(view.time);
  if (updated === undefined) return [];
  const which =
    entry.kind === "release" ? `release:${entry.release.release}` : `state:${view.time}`;
  const id = `urn:specpress:${service}:${version}:${which}`;
  const text = `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(`${product}: ${view.title}`)}</title>
    <updated>${updated}</updated>
    <content type="xhtml">
      <div xmlns="http://www.w3.org/1999/xhtml">
${body(view)
  .map((line) => `        ${line}\n`)
  .join("")}      </div>
    </content>
  </entry>
`;
  return [{ id, updated, text }];
}

/** The documents' times are Beijing's; a day alone is taken for its start. */
function instant(time: string | undefined): string | undefined {
  if (time === undefined) return undefined;
  const [day = "", clock = "00:00:00"] = time.split(" ");
  return `${day}T${clock}+08:00`;
}

function body({ doc, sections, untold }: EntryView): readonly string[] {
  return [
    ...(doc === undefined ? [] : [`<p>${xml(doc)}</p>`]),
    ...sections.flatMap(({ heading, items }) => [
      `<h3>${xml(heading)}</h3>`,
      "<ul>",
      ...items.map(({ name, lines: its }) => `  <li>${xml(name)}${its.map(lineXml).join("")}</li>`),
      "</ul>",
    ]),
    ...(untold.length > 0
      ? [
          "<h3>Not in the vendor's log</h3>",
          "<ul>",
          ...untold.map((change) => `  <li><code>${xml(changeText(change))}</code></li>`),
          "</ul>",
        ]
      : []),
  ];
}

function lineXml({ words, fields }: LineView): string {
  const named = fields.map(({ name, turn }) => (turn ? `${name} (${turn})` : name));
  return `<br/>${xml(`${words}: ${named.join(", ")}`)}`;
}

function changeText({ sign, place, facts }: ChangeView): string {
  return `${sign} ${place}${facts ? `: ${facts}` : ""}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text that XML takes as text; characters that it does not allow at all become blanks. */
function xml(text: string): string {
  return text.replace(INVISIBLE, " ").replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);
}
