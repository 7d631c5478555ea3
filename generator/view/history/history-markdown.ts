import type { HistoryEntry } from "../../history/history-entries.js";
import { markdownCode, markdownLine } from "../markdown.js";
import { NOTHING } from "./history-text.js";
import { viewEntry, type ChangeView, type EntryView, type LineView } from "./entry-view.js";

/** A service's history in the shape of the vendor's own History page. */
export function historyMarkdown(title: string, entries: readonly HistoryEntry[]): string {
  const blocks = entries
    .map(viewEntry)
    .flatMap((entry) => [
      `## ${markdownLine(entry.title)}`,
      ...(entry.time ? [`Release time: ${entry.time}`] : []),
      ...body(entry),
    ]);
  const said = blocks.length > 0 ? blocks : [NOTHING];
  return `${[`# ${markdownLine(title)}`, ...said].join("\n\n")}\n`;
}

function body({ doc, sections, untold }: EntryView): readonly string[] {
  return [
    ...(doc === undefined ? [] : [markdownLine(doc)]),
    ...sections.flatMap(({ heading, items }) => [
      `${heading}:`,
      items
        .flatMap(({ name, lines }) => [
          `- ${markdownLine(name)}`,
          ...lines.map((line) => `  - ${lineMarkdown(line)}`),
        ])
        .join("\n"),
    ]),
    ...(untold.length > 0
      ? [
          "Not in the vendor's log:",
          untold.map((change) => `- ${changeMarkdown(change)}`).join("\n"),
        ]
      : []),
  ];
}

function lineMarkdown({ words, fields }: LineView): string {
  const named = fields.map(({ name, turn }) =>
    turn ? `${markdownLine(name)} (${turnMarkdown(turn)})` : markdownLine(name),
  );
  return `${words}: ${named.join(", ")}`;
}

const SIGNS = { "+": "New", "-": "Deleted", "~": "Modified" } as const;

function changeMarkdown({ sign, place, facts }: ChangeView): string {
  const words = `${SIGNS[sign]}: ${markdownCode(place)}`;
  return facts ? `${words}, ${turnMarkdown(facts)}` : words;
}

/** `string required -> string` as two code spans. */
function turnMarkdown(turn: string): string {
  return turn.split(" -> ").map(markdownCode).join(" to ");
}
