import { placeOf, type Change } from "../../history/change.js";
import type { HistoryEntry } from "../../history/history-entries.js";
import { historySections, type LineKey } from "./sections.js";
import { EXISTING, HEADINGS, LINE_WORDS } from "./words.js";

/** One entry of a history, in words; every format lays it out in its own way. */
export interface EntryView {
  readonly title: string;
  /** As the log has it; a day for a state without a release. */
  readonly time: string | undefined;
  /** Why there is nothing to see. */
  readonly doc: string | undefined;
  readonly sections: readonly SectionView[];
  /** What the record shows and the log does not tell. */
  readonly untold: readonly ChangeView[];
}

export interface SectionView {
  readonly heading: string;
  readonly items: readonly ItemView[];
}

export interface ItemView {
  readonly name: string;
  readonly lines: readonly LineView[];
}

export interface LineView {
  readonly words: string;
  readonly fields: readonly FieldView[];
}

export interface FieldView {
  readonly name: string;
  readonly turn: string;
}

export interface ChangeView {
  readonly sign: "+" | "-" | "~";
  /** `actions/DismissRoom/input/RoomId` */
  readonly place: string;
  /** What it is, was, or was and became. Empty where there is nothing to say. */
  readonly facts: string;
}

export function viewEntry(entry: HistoryEntry): EntryView {
  const none = { sections: [], untold: [], doc: undefined, time: undefined };
  switch (entry.kind) {
    case "gap": {
      const [first, last] = entry.gap.gap;
      const title = first === last ? `Release ${first}` : `Releases ${first} to ${last}`;
      return { ...none, title, doc: entry.gap.doc };
    }
    case "state": {
      // What came or went with its action or structure is part of it.
      const own = entry.changes.filter(({ whole, field }) => !whole || field === undefined);
      const title = "Without a release";
      return { ...none, title, time: entry.date, untold: own.map(viewChange) };
    }
    case "release": {
      const { release, unnumbered, time } = entry.release;
      const sections = historySections(entry).map(({ key, items }): SectionView => {
        const heading = (unnumbered && EXISTING[key]) || HEADINGS[key];
        return {
          heading,
          items: items.map(({ name, lines }) => ({ name, lines: lines.map(viewLine) })),
        };
      });
      const title = unnumbered ? "Existing Release" : `Release ${release}`;
      const untold = entry.untold.map(viewChange);
      const doc = sections.length + untold.length === 0 ? "The log names no change." : undefined;
      return { title, time, doc, sections, untold };
    }
  }
}

function viewLine(line: {
  readonly key: LineKey;
  readonly fields: readonly { readonly name: string; readonly turn: string | undefined }[];
}): LineView {
  const fields = line.fields.map(({ name, turn }) => ({ name, turn: turn ?? "" }));
  return { words: LINE_WORDS[line.key], fields };
}

function viewChange(change: Change): ChangeView {
  const { from, to, field } = change;
  const place = placeOf(change);
  const said = (facts: string): string => (field === undefined && facts === "online" ? "" : facts);
  if (from === undefined) return { sign: "+", place, facts: said(to ?? "") };
  if (to === undefined) return { sign: "-", place, facts: said(from) };
  return { sign: "~", place, facts: `${from} -> ${to}` };
}
