import { insertFirst } from "../edit/list-items.js";
import { parseRoot } from "../edit/parse-root.js";
import { applyEdits } from "../edit/text-edit.js";
import { isGap, type Log } from "../../history/log.js";
import { itemYaml } from "./outline.js";
import { releaseEntry } from "./release-entry.js";
import type { Turn } from "./turns.js";

/** The number of the newest release in a log; 0 in one that is empty. */
export function newestRelease(log: Log): number {
  const [entry] = log;
  return entry === undefined ? 0 : isGap(entry) ? entry.gap[1] : entry.release;
}

/** Puts a release on top of releases.yaml, and a gap below it where some are skipped. */
export function withRelease(
  text: string,
  log: Log,
  release: number,
  time: string | undefined,
  turns: readonly Turn[],
): string {
  const newest = newestRelease(log);
  const entries = (column: number): string => {
    const entry = itemYaml(releaseEntry(release, time, turns), column);
    if (release === newest + 1) return entry;
    const gap = outlineOfGap(newest + 1, release - 1, column);
    return `${entry}${gap}`;
  };
  const list = parseRoot(text);
  const edit = insertFirst(text, list, entries);
  if (edit) return applyEdits(text, [edit]);
  // A list without items: `[]`, or a file with nothing but comments.
  const [start, end] = list?.range ?? [text.length, text.length];
  return applyEdits(text, [
    { start, end, text: entries(0).replace(/\n$/, end < text.length ? "" : "\n") },
  ]);
}

function outlineOfGap(first: number, last: number, column: number): string {
  const margin = " ".repeat(column);
  return `${margin}- gap: [${first}, ${last}]\n${margin}  doc: Not synced one by one.\n`;
}
