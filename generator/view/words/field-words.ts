import type { Constraints, Field } from "../../model/field.js";
import type { Model } from "../../model/model.js";
import { typeName } from "../type-name.js";
import { constraintWords, listing, sentence } from "./constraint-words.js";
import { defaultText, deprecationWords, sinceWords } from "./field-doc.js";
import { ruleSentence } from "./rule-words.js";

export type Side = "request" | "response";

/** One sentence or more about a field, and what they are about. */
export interface FieldFact {
  readonly about:
    "doc" | "caution" | "limits" | "default" | "absent" | "empty" | "from" | "deprecated" | "since";
  readonly text: string;
}

/** What a page says of a field, in plain words that it has to escape in its own way. */
export interface FieldWords {
  /** `required`, `may be null`. */
  readonly flags: readonly string[];
  readonly facts: readonly FieldFact[];
  readonly values: readonly { readonly value: string; readonly meaning: string }[];
  /** What the JSON in a text holds. */
  readonly keys: readonly { readonly name: string; readonly kind: string; readonly text: string }[];
  readonly keyRules: readonly string[];
}

/** @param since of the parent, which has said so already */
export function fieldWords(
  field: Field,
  side: Side,
  since: number | undefined,
  model: Model,
): FieldWords {
  const { json, constraints } = field;
  return {
    flags: [
      ...(side === "request" && field.required ? ["required"] : []),
      ...(side === "response" && field.optional ? ["may be absent"] : []),
      ...(side === "response" && field.nullable ? ["may be null"] : []),
      ...(field.deprecated ? ["deprecated"] : []),
      ...(field.sensitive ? ["sensitive"] : []),
    ],
    facts: [...factsOf(field, side), ...sinceFact(field, since, model)],
    values: (constraints.enum ?? []).map(({ value, doc }) => ({ value, meaning: sentence(doc) })),
    keys: (json?.members ?? []).map((member) => {
      const limits = constraintWords(member);
      const facts = limits.length > 0 ? ` ${sentence(limits.join(", "))}` : "";
      return {
        name: member.name,
        kind: [typeName(member.type), ...(member.required ? ["required"] : [])].join(", "),
        text: sentence(member.doc) + facts,
      };
    }),
    keyRules: (json?.rules ?? []).map(ruleSentence),
  };
}

function factsOf(field: Field, side: Side): readonly FieldFact[] {
  const asked = side === "request";
  // Limits bind requests; of an answer it helps to know the unit and the form.
  const limits = constraintWords(asked ? field : { ...field, constraints: formOf(field) });
  const fact = (
    about: FieldFact["about"],
    text: string | false | undefined,
  ): readonly FieldFact[] => (text ? [{ about, text }] : []);
  return [
    ...fact("doc", sentence(field.doc)),
    ...fact("caution", field.caution && `Careful: ${sentence(field.caution)}`),
    ...fact("limits", limits.length > 0 && sentence(limits.join(", "))),
    ...fact("default", asked && field.default !== undefined && `Default: ${defaultText(field)}.`),
    ...fact("absent", asked && field.whenAbsent && `When absent: ${sentence(field.whenAbsent)}`),
    ...fact("empty", field.whenEmpty && `When empty: ${sentence(field.whenEmpty)}`),
    ...fact("from", field.from.length > 0 && `Comes from ${listing(field.from, "or")}.`),
    ...fact("deprecated", field.deprecated && deprecationWords(field.deprecated)),
  ];
}

function sinceFact(field: Field, since: number | undefined, model: Model): readonly FieldFact[] {
  if (field.since === undefined || field.since === since) return [];
  return [{ about: "since", text: sinceWords(field.since, model) }];
}

function formOf({ constraints: { format } }: Field): Constraints {
  return format ? { format } : {};
}
