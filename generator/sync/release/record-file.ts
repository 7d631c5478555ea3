import type { RawRecord } from "../../load/format/record.js";
import { insertFirst } from "../edit/list-items.js";
import { entryOf } from "../edit/map-entries.js";
import { parseRoot } from "../edit/parse-root.js";
import { applyEdits } from "../edit/text-edit.js";
import { correct, type Correction } from "./corrections.js";
import { itemYaml, type Outline } from "./outline.js";

type Map = { readonly [key: string]: Outline | undefined };

/** Puts a state on top of record.yaml, and brings its corrections up to date. */
export function withState(
  text: string,
  record: RawRecord,
  state: Map,
  corrections: ReadonlyMap<string, Correction | undefined>,
): string {
  const root = parseRoot(text);
  const states = insertFirst(text, entryOf(root, "states")?.value, (column) =>
    itemYaml(state, column),
  );
  if (!states) throw new Error("the states of a record are no list with an item a line");
  return correct(applyEdits(text, [states]), record, corrections);
}
