import type { Action, Model, Structure } from "../model/model.js";
import { rateWords } from "./action.js";
import { viewErrorCode, type ErrorCodeView } from "./error-code.js";
import { jsonText, tsExample } from "./example.js";
import { markdownCode, markdownLine, markdownText } from "./markdown.js";
import { memo } from "./memo.js";
import { typeName } from "./type-name.js";
import { constraintWords, listing, sentence } from "./words/constraint-words.js";
import { defaultText, deprecationWords, sinceWords } from "./words/field-doc.js";
import { ruleSentence } from "./words/rule-words.js";
import type { Constraints, Field, Type } from "../model/field.js";

/** What `docs/[action].md.hbs` prints: one action, with every structure it reaches. */
export interface PageView {
  readonly source: string;
  readonly title: string;
  readonly summary: string;
  /** Deprecation, retirement, caution: what to know before reading on. */
  readonly notices: readonly string[];
  readonly doc: string;
  readonly facts: readonly FactView[];
  readonly sections: readonly SectionView[];
  readonly rules: readonly string[];
  readonly errors: readonly ErrorCodeView[];
  /** What is said where there is none. */
  readonly noErrors: string;
  readonly examples: readonly PageExampleView[];
}

export interface FactView {
  readonly name: string;
  readonly value: string;
}

export interface SectionView {
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly PageFieldView[];
  /** What still works for callers of old code, and nobody should use anew. */
  readonly hidden: readonly PageFieldView[];
  readonly nothing: string;
  readonly rules: readonly string[];
}

export interface PageFieldView {
  readonly name: string;
  /** `integer, required`. */
  readonly kind: string;
  readonly doc: string;
  readonly values: readonly string[];
}

export interface PageExampleView {
  readonly title: string;
  readonly code: string;
  readonly request: string;
  readonly response: string;
  readonly repair: string;
}

export function viewPage(action: Action, model: Model): PageView {
  const { deprecated, retired } = action;
  const notices = [
    ...(retired
      ? [`Deleted in release ${retired.release}${retired.use ? `; use ${retired.use}` : ""}.`]
      : []),
    ...(deprecated ? [`Deprecated. ${deprecationWords(deprecated)}`] : []),
    ...(action.caution ? [`Careful: ${action.caution}`] : []),
  ].map(markdownLine);
  return {
    source: action.file,
    title: markdownLine(action.name),
    summary: markdownText(sentence(action.summary)),
    notices,
    doc: markdownText(action.doc ?? ""),
    facts: viewFacts(action, model),
    sections: viewSections(action, model),
    rules: action.rules.map((rule) => markdownLine(ruleSentence(rule))),
    errors: action.errors.map(viewErrorCode),
    noErrors: model.factsOnly
      ? "Which error codes it had is not recorded."
      : "The documents list no error code for this action.",
    examples: action.examples.map((example) => ({
      title: markdownLine(example.title),
      code: tsExample(action, example, model),
      request: jsonText(example.input),
      response: example.output === undefined ? "" : jsonText(example.output),
      repair: example.repaired === undefined ? "" : markdownText(sentence(example.repaired)),
    })),
  };
}

function viewFacts(action: Action, model: Model): readonly FactView[] {
  const { region, rate } = action;
  const unknown = model.factsOnly ? "not recorded" : undefined;
  const regions = region.allowed
    ? `one of ${region.allowed.join(", ")}`
    : unknown
      ? `which ones is ${unknown}`
      : "any";
  return [
    { name: "Method", value: markdownCode(`${model.names.constant}.${action.names.value}()`) },
    { name: "Category", value: markdownLine(action.category ?? "none") },
    { name: "Rate limit", value: rate ? rateWords(rate) : (unknown ?? "not documented") },
    { name: "Region", value: region.use === "unused" ? "not used" : `${region.use}, ${regions}` },
    { name: "Host", value: markdownCode(action.endpoint ?? model.endpoint) },
    ...(action.since === undefined
      ? []
      : [
          {
            name: "Since",
            value: sinceWords(action.since, model)
              .replace(/^Since /, "")
              .replace(/\.$/, ""),
          },
        ]),
    ...(action.source ? [{ name: "Source", value: markdownLine(sentence(action.source)) }] : []),
  ];
}

function viewSections(action: Action, model: Model): readonly SectionView[] {
  const { input, output, since } = action;
  const common = { since, model } as const;
  return [
    section({
      ...common,
      side: "request",
      title: "Request",
      fields: input,
      nothing: "No parameters.",
    }),
    section({
      ...common,
      side: "response",
      title: "Response",
      fields: output,
      nothing: "Nothing.",
    }),
    ...reached(action, model).map(({ structure, side }) =>
      structureSections(structure)[side](model),
    ),
  ];
}

/** A structure's section is the same on every page that has it. */
const structureSections = memo((structure: Structure) => {
  const made = new Map<PageSide, SectionView>();
  const make =
    (side: PageSide) =>
    (model: Model): SectionView => {
      const { name, doc, members, since, rules } = structure;
      const known = made.get(side);
      if (known) return known;
      const sentences = side === "request" ? rules.map(ruleSentence) : [];
      const intro = markdownText(sentence(doc));
      const parts = {
        title: markdownLine(name),
        intro,
        fields: members,
        side,
        since,
        model,
        rules: sentences,
      };
      const view = section({ ...parts, nothing: "No members." });
      made.set(side, view);
      return view;
    };
  return { request: make("request"), response: make("response") };
});

/** The structures of the request, then those of the response that the request does not have. */
function reached(
  action: Action,
  model: Model,
): readonly { structure: Structure; side: PageSide }[] {
  const found = new Map<string, PageSide>();
  const visit = (fields: readonly Field[], side: PageSide): void => {
    for (const { type } of fields) {
      if (type.structure === undefined || found.has(type.structure)) continue;
      found.set(type.structure, side);
      visit(model.structures.get(type.structure)!.members, side);
    }
  };
  visit(action.input, "request");
  visit(action.output, "response");
  return [...found].map(([name, side]) => ({ structure: model.structures.get(name)!, side }));
}

type PageSide = "request" | "response";

interface SectionParts {
  readonly title: string;
  readonly intro?: string;
  readonly fields: readonly Field[];
  readonly side: PageSide;
  readonly since: number | undefined;
  readonly model: Model;
  /** What stands there when there are no fields. */
  readonly nothing?: string;
  readonly rules?: readonly string[];
}

function section(parts: SectionParts): SectionView {
  const { title, intro = "", fields, side, since, model, nothing = "", rules = [] } = parts;
  const view = (some: readonly Field[]): readonly PageFieldView[] =>
    some.map((field) => viewPageField(field, side, since, model));
  return {
    title,
    intro,
    fields: view(fields.filter(({ hidden }) => !hidden)),
    hidden: view(fields.filter(({ hidden }) => hidden)),
    nothing,
    rules: rules.map(markdownLine),
  };
}

function viewPageField(
  field: Field,
  side: PageSide,
  since: number | undefined,
  model: Model,
): PageFieldView {
  const kind = [
    typeLink(field.type),
    ...(side === "request" && field.required ? ["required"] : []),
    ...(side === "response" && field.optional ? ["may be absent"] : []),
    ...(side === "response" && field.nullable ? ["may be null"] : []),
    ...(field.deprecated ? ["deprecated"] : []),
    ...(field.sensitive ? ["sensitive"] : []),
  ];
  // Limits bind requests; of an answer it helps to know the unit and the form.
  const limits = constraintWords(
    side === "request" ? field : { ...field, constraints: formOf(field) },
  );
  const doc = [
    sentence(field.doc),
    ...(field.caution ? [`Careful: ${sentence(field.caution)}`] : []),
    ...(limits.length > 0 ? [sentence(limits.join(", "))] : []),
    ...(side === "request" && field.default !== undefined
      ? [`Default: ${defaultText(field)}.`]
      : []),
    ...(side === "request" && field.whenAbsent
      ? [`When absent: ${sentence(field.whenAbsent)}`]
      : []),
    ...(field.whenEmpty ? [`When empty: ${sentence(field.whenEmpty)}`] : []),
    ...(field.from.length > 0 ? [`Comes from ${listing(field.from, "or")}.`] : []),
    ...(field.deprecated ? [deprecationWords(field.deprecated)] : []),
    ...(field.since !== undefined && field.since !== since ? [sinceWords(field.since, model)] : []),
  ].map(markdownLine);
  const values = field.constraints.enum ?? [];
  return {
    name: markdownCode(field.name),
    kind: kind.join(", "),
    doc: doc.join(" "),
    values: [
      ...values.map(
        ({ value, doc: meaning }) => `${markdownCode(value)}: ${markdownLine(sentence(meaning))}`,
      ),
      ...jsonLines(field),
    ],
  };
}

/** What the JSON in a text holds: its keys, and the rules among them. */
function jsonLines({ json }: Field): readonly string[] {
  const keys = (json?.members ?? []).map((member) => {
    const kind = [typeName(member.type), ...(member.required ? ["required"] : [])].join(", ");
    const limits = constraintWords(member);
    const facts = limits.length > 0 ? ` ${sentence(limits.join(", "))}` : "";
    return `key ${markdownCode(member.name)}, ${kind}: ${markdownLine(sentence(member.doc) + facts)}`;
  });
  return [...keys, ...(json?.rules ?? []).map((rule) => markdownLine(ruleSentence(rule)))];
}

function formOf({ constraints: { format } }: Field): Constraints {
  return format ? { format } : {};
}

/** A structure has a section of its own on the page. */
function typeLink(type: Type): string {
  const name = markdownText(typeName(type));
  return type.structure === undefined ? name : `[${name}](#${type.structure.toLowerCase()})`;
}
