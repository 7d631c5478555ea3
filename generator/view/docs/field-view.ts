import type { Field, Type } from "../../model/field.js";
import type { Model } from "../../model/model.js";
import { htmlText, type Html } from "../layout/html.js";
import { typeName } from "../type-name.js";
import { fieldWords, type Side } from "../words/field-words.js";
import { linkedText } from "./mentions.js";
import { structureHref, type Place } from "./place.js";

/** What `partials/docs/field.hbs` prints. Every text in it is escaped. */
export interface FieldView {
  /** Empty where the same member may stand on the page twice. */
  readonly id: Html;
  readonly name: Html;
  /** The release that it came with, where it is known. */
  readonly since: string;
  readonly type: Html;
  /** Of the structure that it is of. */
  readonly typeHref: Html;
  readonly flags: readonly { readonly label: string; readonly kind: string }[];
  readonly facts: readonly { readonly about: string; readonly text: Html }[];
  readonly values: readonly { readonly value: Html; readonly meaning: Html }[];
  readonly open: boolean;
  readonly keys: readonly { readonly name: Html; readonly kind: Html; readonly text: Html }[];
  readonly keyRules: readonly Html[];
  /** The members of its structure, to be expanded: one, or none. */
  readonly members: readonly object[];
}

export interface FieldPlace {
  readonly side: Side;
  readonly place: Place;
  readonly model: Model;
  /** Of the parent, which has said so already. */
  readonly since: number | undefined;
}

export function viewField(
  field: Field,
  { side, place, model, since }: FieldPlace,
  id: string,
  members: readonly object[],
): FieldView {
  const { flags, facts, values, keys, keyRules } = fieldWords(field, side, since, model);
  const linked = (text: string): Html => linkedText(text, model, place);
  return {
    id: htmlText(id),
    name: htmlText(field.name),
    since: field.since === undefined ? "" : String(field.since),
    type: htmlText(typeName(field.type)),
    typeHref: htmlText(hrefOf(field.type, model, place)),
    flags: flags.map((label) => ({ label, kind: label.replaceAll(" ", "-") })),
    facts: facts.map(({ about, text }) => ({ about, text: linked(text) })),
    values: values.map(({ value, meaning }) => ({
      value: htmlText(value),
      meaning: linked(meaning),
    })),
    open: field.constraints.open === true,
    keys: keys.map(({ name, kind, text }) => ({
      name: htmlText(name),
      kind: htmlText(kind),
      text: linked(text),
    })),
    keyRules: keyRules.map(linked),
    members,
  };
}

function hrefOf({ structure }: Type, model: Model, place: Place): string {
  const known = structure === undefined ? undefined : model.structures.get(structure);
  return known ? structureHref(place, known) : "";
}
