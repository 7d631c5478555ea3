import type { ReleaseEntry } from "../../history/history-entries.js";

/** One heading of a release's entry, in the order of the vendor's own page. */
export interface HistorySection {
  readonly key: SectionKey;
  readonly items: readonly HistoryItem[];
}

/** An action or structure, and what became of its fields. */
export interface HistoryItem {
  readonly name: string;
  readonly lines: readonly HistoryLine[];
}

export interface HistoryLine {
  readonly key: LineKey;
  readonly fields: readonly HistoryField[];
}

export interface HistoryField {
  readonly name: string;
  /** What it was and became, where the record knows: `string required -> string`. */
  readonly turn: string | undefined;
}

const SECTIONS = [
  "newActions",
  "deletedActions",
  "modifiedActions",
  "newStructures",
  "deletedStructures",
  "modifiedStructures",
] as const;

export type SectionKey = (typeof SECTIONS)[number];

const LINES = {
  newInput: "input/",
  modifiedInput: "input/",
  deletedInput: "input/",
  deprecatedInput: "input/",
  newOutput: "output/",
  modifiedOutput: "output/",
  deletedOutput: "output/",
  newMembers: "",
  modifiedMembers: "",
  deletedMembers: "",
  deprecatedMembers: "",
} as const;

export type LineKey = keyof typeof LINES;

/** What the log says of a release, with the facts that the record adds to it. */
export function historySections({ release, told }: ReleaseEntry): readonly HistorySection[] {
  return SECTIONS.flatMap((key) => {
    const items =
      key === "modifiedActions" || key === "modifiedStructures"
        ? (release[key] ?? []).map(([name, changes]): HistoryItem => {
            const item = `${key === "modifiedActions" ? "actions" : "structures"}/${name}`;
            return { name, lines: linesOf(item, changes, told) };
          })
        : (release[key] ?? []).map((name): HistoryItem => ({ name, lines: [] }));
    return items.length > 0 ? [{ key, items }] : [];
  });
}

function linesOf(
  item: string,
  changes: { readonly [key in LineKey]?: readonly string[] },
  told: ReleaseEntry["told"],
): readonly HistoryLine[] {
  return (Object.keys(LINES) as LineKey[]).flatMap((key) => {
    const fields = (changes[key] ?? []).map((name): HistoryField => {
      const { from, to } = told.get(`${item}/${LINES[key]}${name}`) ?? {};
      const turn = from !== undefined && to !== undefined ? `${from} -> ${to}` : undefined;
      return { name, turn };
    });
    return fields.length > 0 ? [{ key, fields }] : [];
  });
}
