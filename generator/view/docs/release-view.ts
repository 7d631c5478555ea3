import { placeOf } from "../../history/change.js";
import type { HistoryEntry } from "../../history/history-entries.js";
import type { Model } from "../../model/model.js";
import { viewEntry } from "../history/entry-view.js";
import { historySections, type LineKey } from "../history/sections.js";
import { EXISTING, HEADINGS, LINE_WORDS } from "../history/words.js";
import { htmlText, type Html } from "../layout/html.js";
import { linkedText } from "./mentions.js";
import { pageOf, type Place } from "./place.js";

/** What an entry of the history says, with links to what is still there. */
export interface EntryBodyView {
  readonly doc: Html;
  readonly sections: readonly {
    readonly heading: Html;
    readonly kind: string;
    readonly items: readonly ItemView[];
  }[];
  readonly untold: readonly {
    readonly sign: string;
    readonly word: string;
    readonly place: Html;
    readonly href: Html;
    readonly facts: Html;
  }[];
}

interface ItemView {
  readonly name: Html;
  readonly href: Html;
  readonly lines: readonly {
    readonly words: Html;
    readonly fields: readonly { readonly name: Html; readonly href: Html; readonly turn: Html }[];
  }[];
}

/** Colours of headings: what came, what went, what became something else. */
const KINDS = { new: "added", deleted: "removed", modified: "modified" } as const;

const SIGNS = {
  "+": ["added", "New"],
  "-": ["removed", "Deleted"],
  "~": ["modified", "Modified"],
} as const;

export function viewEntryBody(entry: HistoryEntry, model: Model, place: Place): EntryBodyView {
  const { doc, untold } = viewEntry(entry);
  return {
    doc: doc === undefined ? htmlText("") : linkedText(doc, model, place),
    sections: entry.kind === "release" ? viewSections(entry, model, place) : [],
    untold: untold.map(({ sign, place: where, facts }) => ({
      sign: SIGNS[sign][0],
      word: SIGNS[sign][1],
      place: htmlText(where),
      href: htmlText(hrefOf(where, model, place)),
      facts: htmlText(facts),
    })),
  };
}

function viewSections(
  entry: Extract<HistoryEntry, { kind: "release" }>,
  model: Model,
  place: Place,
): EntryBodyView["sections"] {
  return historySections(entry).map(({ key, items }) => ({
    heading: htmlText((entry.release.unnumbered && EXISTING[key]) || HEADINGS[key]),
    kind: KINDS[/^[a-z]+/.exec(key)![0] as keyof typeof KINDS],
    items: items.map(({ name, lines }) => ({
      name: htmlText(name),
      href: htmlText(pageOf(model, name, place) ?? ""),
      lines: lines.map((line) => ({
        words: htmlText(LINE_WORDS[line.key]),
        fields: line.fields.map((field) => ({
          name: htmlText(field.name),
          href: htmlText(hrefOf(placeIn(key, name, line.key, field.name), model, place)),
          turn: htmlText(field.turn?.replace(" -> ", " → ") ?? ""),
        })),
      })),
    })),
  }));
}

function placeIn(section: string, name: string, key: LineKey, field: string): string {
  const item = `${section.endsWith("Actions") ? "actions" : "structures"}/${name}`;
  const side = key.endsWith("Input") ? "input/" : key.endsWith("Output") ? "output/" : "";
  return placeOf({ item, field: side + field });
}

/** `actions/DismissRoom/input/RoomId` leads to the parameter, where it still exists. */
function hrefOf(where: string, model: Model, place: Place): string {
  const [kind, name = "", ...rest] = where.split("/");
  const item = kind === "actions" ? model.actions.get(name) : model.structures.get(name);
  const page = item && pageOf(model, name, place);
  if (page === undefined) return "";
  const [side, field] = rest.length === 2 ? rest : [undefined, rest[0]];
  if (field === undefined) return page;
  const fields = "members" in item! ? item.members : side === "input" ? item!.input : item!.output;
  if (!fields.some((one) => one.name === field)) return "";
  return `${page}#${side === undefined ? "" : `${side}-`}${field}`;
}
