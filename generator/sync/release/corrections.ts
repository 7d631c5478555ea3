import { isSeq, type Node } from "yaml";
import type { RawRecord } from "../../load/format/record.js";
import { changesOf, placeOf } from "../../history/change.js";
import { BlockMap, isBlockMap } from "../edit/block-map.js";
import { insertItem, itemStarts, removeItem } from "../edit/list-items.js";
import { entriesOf, entryOf, type Entry } from "../edit/map-entries.js";
import { parseRoot } from "../edit/parse-root.js";
import { applyEdits, type TextEdit } from "../edit/text-edit.js";
import { itemYaml, outlineOf, type Outline } from "./outline.js";

/** What the newest state says of a place, and what the specs say. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** The places that the corrections of a record are about, with the keys that lead there. */
export function correctedPlaces(
  record: RawRecord,
): ReadonlyMap<
  string,
  { readonly path: readonly (string | number)[]; readonly from: string | undefined }
> {
  return new Map(
    (record.curated ?? []).flatMap((group, index) =>
      changesOf(group, ["curated", index]).map((change) => [placeOf(change), change] as const),
    ),
  );
}

/**
 * Brings the corrections of a record up to date: by place, what one is now, or undefined for one
 * that is not needed any more. New ones go under a reason of their own.
 */
export function correct(
  text: string,
  record: RawRecord,
  wanted: ReadonlyMap<string, Correction | undefined>,
): string {
  const known = correctedPlaces(record);
  let result = text;
  const added: (readonly [string, Correction])[] = [];
  for (const [place, correction] of wanted) {
    const path = known.get(place)?.path;
    if (path)
      result = replaceAt(result, path, correction && `${correction.from} -> ${correction.to}`);
    else if (correction) added.push([place, correction]);
  }
  return added.length === 0 ? withoutEmpty(result) : withGroup(withoutEmpty(result), added);
}

/** Sets the fact at a path, or removes it together with the keys that it leaves empty. */
function replaceAt(
  text: string,
  path: readonly (string | number)[],
  fact: string | undefined,
): string {
  const way: Entry[] = [];
  let node: Node | null | undefined = parseRoot(text);
  let group: Node | undefined;
  for (const step of path) {
    if (typeof step === "number")
      node = group = isSeq(node) ? (node.items[step] as Node) : undefined;
    else {
      const entry = entryOf(node, step);
      if (!entry) return text;
      way.push(entry);
      node = entry.value;
    }
  }
  const last = way.at(-1)!;
  if (fact !== undefined)
    return applyEdits(text, [
      { start: last.value!.range![0], end: last.value!.range![1], text: fact },
    ]);
  const alone = (entry: Entry): boolean => entriesOf(entry.value).length === 1;
  let at = way.length - 1;
  // Up to the group itself, which keeps its reason until it is found empty.
  while (at > 1 && alone(way[at - 1]!)) at--;
  return removeEntry(text, way, at, group!);
}

function removeEntry(text: string, way: readonly Entry[], at: number, group: Node): string {
  const entry = way[at]!;
  const siblings = at === 1 ? entriesOf(group) : entriesOf(way[at - 1]!.value);
  const flow = !isBlockMap(way[at - 1]?.value) && at > 1;
  if (!flow) {
    const line = text.lastIndexOf("\n", entry.start - 1) + 1;
    const next = siblings.find((one) => one.start > entry.start);
    // Behind a dash: the dash stays, for whatever comes next.
    if (text.slice(line, entry.start).includes("-") && next)
      return applyEdits(text, [{ start: entry.start, end: next.start, text: "" }]);
    const start = line;
    const newline = text.indexOf("\n", Math.max(entry.end - 1, entry.keyEnd));
    return applyEdits(text, [{ start, end: newline < 0 ? text.length : newline + 1, text: "" }]);
  }
  const rest = entriesOf(way[at - 1]!.value).filter((one) => one.start !== entry.start);
  const edit: TextEdit = {
    start: way[at - 1]!.value!.range![0],
    end: way[at - 1]!.value!.range![1],
    text: `{ ${rest.map((one) => text.slice(one.start, one.end)).join(", ")} }`,
  };
  return applyEdits(text, [edit]);
}

/** Groups that correct nothing go with their reasons, and the key with the last of them. */
function withoutEmpty(text: string): string {
  const root = parseRoot(text);
  const curated = entryOf(root, "curated");
  if (!curated || !isSeq(curated.value)) return text;
  const list = curated.value as Node & { readonly items: readonly Node[] };
  const empty = list.items.flatMap((group, index) =>
    entriesOf(group).every(({ key }) => key === "doc") ? [index] : [],
  );
  if (empty.length === 0) return text;
  if (empty.length === list.items.length && isBlockMap(root))
    return applyEdits(text, [new BlockMap(text, root).remove(curated)]);
  return applyEdits(
    text,
    empty.flatMap((index) => removeItem(text, list, index) ?? []),
  );
}

/** Why what is drafted differs from the metadata it is drafted from. */
const REASON =
  "Flags without meaning where they stand: requests hold no null, answers require nothing.";

function withGroup(text: string, added: readonly (readonly [string, Correction])[]): string {
  const group = { doc: REASON, ...groupOf(added) };
  const root = parseRoot(text)!;
  const list = entryOf(root, "curated")?.value;
  const count = itemStarts(text, list).length;
  const lines = (column: number): string => itemYaml(group, column);
  const edit = count > 0 ? insertItem(text, list!, count - 1, lines) : undefined;
  if (edit) return applyEdits(text, [edit]);
  const map = new BlockMap(text, root);
  const states = map.entries.findIndex(({ key }) => key === "states");
  return applyEdits(text, [map.insert(map.entries[states - 1], `curated:\n${lines(2)}`)]);
}

const SIDES: Readonly<Record<string, string>> = {
  input: "modifiedInput",
  output: "modifiedOutput",
};

function groupOf(added: readonly (readonly [string, Correction])[]): {
  readonly [key: string]: Outline | undefined;
} {
  const items = (group: string): Outline | undefined => {
    const own = added.filter(([place]) => place.startsWith(`${group}/`));
    const names = [...new Set(own.map(([place]) => place.split("/")[1]!))].sort();
    if (names.length === 0) return undefined;
    return outlineOf(
      names.map((name) => {
        const here = own.filter(([place]) => place.split("/")[1] === name);
        const sides = [...new Set(here.map(([place]) => sideOf(place)))].sort();
        return [
          name,
          outlineOf(
            sides.map((side) => [
              side,
              outlineOf(
                here
                  .filter(([place]) => sideOf(place) === side)
                  .map(([place, { from, to }]) => [place.split("/").at(-1)!, `${from} -> ${to}`]),
              ),
            ]),
          ),
        ];
      }),
    );
  };
  return { modifiedActions: items("actions"), modifiedStructures: items("structures") };
}

function sideOf(place: string): string {
  const [group, , side = ""] = place.split("/");
  return group === "actions" ? SIDES[side]! : "modifiedMembers";
}
