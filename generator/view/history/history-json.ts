import { placeOf, type Change } from "../../history/change.js";
import type { HistoryEntry } from "../../history/history-entries.js";

type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A service's history for other programs. Keys and their order are a contract. */
export function historyJson(
  about: { readonly service: string; readonly product: string; readonly version: string },
  entries: readonly HistoryEntry[],
): Json {
  return { ...about, entries: entries.map(entryJson) };
}

function entryJson(entry: HistoryEntry): Json {
  switch (entry.kind) {
    case "gap":
      return { gap: entry.gap.gap, description: entry.gap.doc };
    case "state":
      return {
        release: null,
        time: null,
        seen: entry.date,
        changes: entry.changes.map(changeJson),
      };
    case "release": {
      const { release, seen, told, untold } = entry;
      return {
        release: release.release,
        ...(release.unnumbered && { unnumbered: true }),
        time: release.time ?? null,
        seen: seen ?? null,
        newActions: release.newActions ?? [],
        deletedActions: release.deletedActions ?? [],
        newStructures: release.newStructures ?? [],
        deletedStructures: release.deletedStructures ?? [],
        modifiedActions: modifiedJson(release.modifiedActions),
        modifiedStructures: modifiedJson(release.modifiedStructures),
        changes: [...told.values()].map(changeJson),
        untold: untold.map(changeJson),
      };
    }
  }
}

type Modified = readonly (readonly [
  string,
  { readonly [key: string]: readonly string[] | undefined },
])[];

function modifiedJson(modified: Modified = []): Json {
  return modified.map(([name, changes]) => ({ name, ...changes }));
}

function changeJson(change: Change): Json {
  const facts = (text: string | undefined): Json =>
    text === undefined
      ? null
      : change.field === undefined
        ? itemJson(change, text)
        : fieldJson(text);
  return { path: placeOf(change), from: facts(change.from), to: facts(change.to) };
}

function itemJson({ item }: Change, status: string): Json {
  return item.startsWith("actions/") ? { status } : {};
}

function fieldJson(facts: string): Json {
  const [type = "", ...flags] = facts.split(" ");
  return {
    type,
    required: flags.includes("required"),
    nullable: flags.includes("nullable"),
    hidden: flags.includes("hidden"),
  };
}
