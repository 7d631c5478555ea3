import { visible } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import type { HistoryEntry } from "../../history/history-entries.js";
import { viewEntry, type ChangeView, type EntryView, type LineView } from "./entry-view.js";

/** What a history says in which there is nothing: no release is as new as that. */
export const NOTHING = "No changes.";

/** A service's history for a terminal. */
export function historyText(
  title: string,
  entries: readonly HistoryEntry[],
  { bold, dim, cyan }: Palette,
): string {
  const blocks = entries
    .map(viewEntry)
    .map((entry) => [
      bold(entry.title) + (entry.time ? dim(`  ${entry.time}`) : ""),
      ...bodyLines(entry, cyan).map((line) => `  ${line}`),
    ]);
  const said = blocks.length > 0 ? blocks : [[NOTHING]];
  return [[bold(visible(title))], ...said].map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function bodyLines({ doc, sections, untold }: EntryView, cyan: Palette["cyan"]): readonly string[] {
  return [
    ...(doc === undefined ? [] : [visible(doc)]),
    ...sections.flatMap(({ heading, items }) => [
      cyan(heading),
      ...items.flatMap(({ name, lines }) => [
        `  ${name}`,
        ...lines.map((line) => `    ${lineText(line)}`),
      ]),
    ]),
    ...(untold.length > 0 && sections.length > 0 ? [cyan("Not in the log")] : []),
    ...untold.map((change) =>
      sections.length > 0 ? `  ${changeText(change)}` : changeText(change),
    ),
  ];
}

function lineText({ words, fields }: LineView): string {
  const named = fields.map(({ name, turn }) => (turn ? `${name} (${turn})` : name));
  return `${words}: ${named.join(", ")}`;
}

function changeText({ sign, place, facts }: ChangeView): string {
  return `${sign} ${place}${facts ? `: ${facts}` : ""}`;
}
