import type { Field } from "../../model/field.js";
import type { Action, Model } from "../../model/model.js";
import { sentence } from "../../view/words/constraint-words.js";
import { deprecationWords, fieldFacts } from "../../view/words/field-doc.js";
import { typeName } from "../../view/type-name.js";

/** One parameter, or member of one, as help lists it. */
export interface ParameterRow {
  /** `--Filters.0.Name <string>` */
  readonly term: string;
  /** 0 for a parameter itself. */
  readonly depth: number;
  readonly text: string;
}

/** A parameter and everything below it, each with the flag that sets it. */
export function parameterRows(
  action: Action,
  model: Model,
  required: boolean,
): readonly ParameterRow[] {
  return action.input
    .filter((field) => field.required === required && !field.hidden)
    .flatMap((field) => rowsOf(field, `--${field.name}`, model, []));
}

function rowsOf(
  field: Field,
  flag: string,
  model: Model,
  within: readonly string[],
): readonly ParameterRow[] {
  const { type } = field;
  const structure = type.structure === undefined ? undefined : model.structures.get(type.structure);
  const again = structure !== undefined && within.includes(structure.name);
  const row: ParameterRow = {
    term: `${flag} <${typeName(type)}>`,
    depth: within.length,
    text: fieldText(field, within.length > 0, again),
  };
  if (!structure || again) return [row];
  const inner = `${flag}${type.list ? ".0" : ""}.`;
  return [
    row,
    ...structure.members
      .filter(({ hidden }) => !hidden)
      .flatMap((member) => rowsOf(member, inner + member.name, model, [...within, structure.name])),
  ];
}

function fieldText(field: Field, isMember: boolean, again: boolean): string {
  const values = (field.constraints.enum ?? []).map(({ value, doc }) =>
    doc === "" ? value : `${value} (${doc.replace(/[.\s]+$/, "")})`,
  );
  return [
    ...(isMember && field.required ? ["Required here."] : []),
    sentence(field.doc),
    ...(field.caution ? [`Careful: ${sentence(field.caution)}`] : []),
    ...fieldFacts(field),
    ...(values.length > 0 ? [`Values: ${values.join(", ")}.`] : []),
    ...(field.json ? [`Its keys: ${field.json.members.map(({ name }) => name).join(", ")}.`] : []),
    ...(again ? ["Has the same members again."] : []),
    ...(field.deprecated ? [`Deprecated: ${deprecationWords(field.deprecated)}`] : []),
  ]
    .join(" ")
    .replace(/\s+/g, " ");
}
