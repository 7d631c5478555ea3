import type { Field } from "../../model/field.js";
import type { Model, Structure } from "../../model/model.js";
import { htmlText, type Html } from "../layout/html.js";
import { memo } from "../memo.js";
import { ruleSentence } from "../words/rule-words.js";
import type { Side } from "../words/field-words.js";
import { viewField, type FieldPlace, type FieldView } from "./field-view.js";
import { linkedText } from "./mentions.js";
import { structureHref, type Place } from "./place.js";

/** Fields in a table, and what is hidden among them. */
export interface FieldsView {
  readonly fields: readonly FieldView[];
  /** What still works for callers of old code, and nobody should use anew. */
  readonly hidden: readonly FieldView[];
}

/** A structure's members, to be expanded under a field of its type. */
export interface MembersView extends FieldsView {
  readonly structure: Html;
  readonly href: Html;
  readonly count: string;
  readonly rules: readonly Html[];
}

/** @param prefix of the fields' anchors; none where they have no anchors */
export function viewFields(
  fields: readonly Field[],
  at: FieldPlace,
  { prefix, within }: { readonly prefix: string | undefined; readonly within?: Structure },
): FieldsView {
  const view = (field: Field): FieldView =>
    viewField(
      field,
      at,
      prefix === undefined ? "" : `${prefix}${field.name}`,
      nested(field, at, within),
    );
  return {
    fields: fields.filter(({ hidden }) => !hidden).map(view),
    hidden: fields.filter(({ hidden }) => hidden).map(view),
  };
}

/** What would come round to where it stands is left to its own page. */
function nested(
  { type, json }: Field,
  { side, place, model }: FieldPlace,
  within: Structure | undefined,
): readonly MembersView[] {
  const structure = type.structure === undefined ? undefined : model.structures.get(type.structure);
  if (!structure || json) return [];
  if (within && reachable(model).get(structure.name)!.has(within.name)) return [];
  // The same for every page of the folder, whatever anchors that has.
  const { root, service } = place;
  return [membersOf(model)(structure, side, { root, service })];
}

/** Made once for each side and folder, so that it is printed once. */
const membersOf = memo((model: Model) => {
  const made = new Map<string, MembersView>();
  return (structure: Structure, side: Side, place: Place): MembersView => {
    const key = `${side} ${place.root} ${structure.name}`;
    const known = made.get(key);
    if (known) return known;
    const { name, since, members, rules } = structure;
    const at = { side, place, model, since };
    const view: MembersView = {
      structure: htmlText(name),
      href: htmlText(structureHref(place, structure)),
      count: `${members.length} member${members.length === 1 ? "" : "s"}`,
      rules:
        side === "request"
          ? [...new Set(rules.map(ruleSentence))].map((rule) => linkedText(rule, model, place))
          : [],
      ...viewFields(members, at, { prefix: undefined, within: structure }),
    };
    made.set(key, view);
    return view;
  };
});

/** What each structure leads to, itself included. */
const reachable = memo(({ structures }: Model): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>([start]);
    const open = [start];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      for (const { type } of structures.get(name)!.members) {
        if (type.structure === undefined || seen.has(type.structure)) continue;
        seen.add(type.structure);
        open.push(type.structure);
      }
    }
    return seen;
  };
  return new Map([...structures.keys()].map((name) => [name, found(name)]));
});
