import type { Action, Model, Structure } from "../model/model.js";
import { viewErrorCode, type ErrorCodeView } from "./error-code.js";
import { jsonText, tsExample } from "./example.js";
import { markdownCode, markdownLine, markdownText } from "./markdown.js";
import { memo } from "./memo.js";
import { typeName } from "./type-name.js";
import { actionFactList, actionNotices } from "./words/action-words.js";
import { sentence } from "./words/constraint-words.js";
import { fieldWords, type FieldWords, type Side } from "./words/field-words.js";
import { ruleSentence } from "./words/rule-words.js";
import type { Field, Type } from "../model/field.js";

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
  return {
    source: action.file,
    title: markdownLine(action.name),
    summary: markdownText(sentence(action.summary)),
    notices: actionNotices(action).map(({ text }) => markdownLine(text)),
    doc: markdownText(action.doc ?? ""),
    facts: actionFactList(action, model).map(({ name, value, code }) => ({
      name,
      value: code ? markdownCode(value) : markdownLine(value),
    })),
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

/** What `docs/[service]/structures/[structure].md.hbs` prints. */
export interface StructureTextView {
  readonly title: string;
  readonly doc: string;
  readonly sections: readonly SectionView[];
  readonly actions: readonly { readonly name: string; readonly file: string }[];
  readonly source: string;
}

export function viewStructureText(structure: Structure, model: Model): StructureTextView {
  const { name, doc, members, since, rules, inRequests, inResponses, usedBy, file } = structure;
  const sides: readonly Side[] = [
    ...(inRequests || !inResponses ? ["request" as const] : []),
    ...(inResponses ? ["response" as const] : []),
  ];
  const link = (other: string): string => `${model.structures.get(other)!.names.file}.md`;
  return {
    title: markdownLine(name),
    doc: markdownText(sentence(doc)),
    sections: sides.map((side) =>
      section({
        title: sides.length === 1 ? "Members" : `In ${side}s`,
        fields: members,
        side,
        since,
        model,
        nothing: "No members.",
        rules: side === "request" ? rules.map(ruleSentence) : [],
        link,
      }),
    ),
    actions: usedBy.map((action) => ({
      name: markdownLine(action),
      file: model.actions.get(action)!.names.file,
    })),
    source: file,
  };
}

/** A structure's section is the same on every page that has it. */
const structureSections = memo((structure: Structure) => {
  const made = new Map<Side, SectionView>();
  const make =
    (side: Side) =>
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
function reached(action: Action, model: Model): readonly { structure: Structure; side: Side }[] {
  const found = new Map<string, Side>();
  const visit = (fields: readonly Field[], side: Side): void => {
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

interface SectionParts {
  readonly title: string;
  readonly intro?: string;
  readonly fields: readonly Field[];
  readonly side: Side;
  readonly since: number | undefined;
  readonly model: Model;
  /** What stands there when there are no fields. */
  readonly nothing?: string;
  readonly rules?: readonly string[];
  /** Where a structure is described. */
  readonly link?: (structure: string) => string;
}

function section(parts: SectionParts): SectionView {
  const { title, intro = "", fields, side, since, model, nothing = "", rules = [] } = parts;
  const { link = (structure) => `#${structure.toLowerCase()}` } = parts;
  const view = (some: readonly Field[]): readonly PageFieldView[] =>
    some.map((field) => {
      const { type } = field;
      const kind =
        type.structure === undefined
          ? typeText(type)
          : `[${typeText(type)}](${link(type.structure)})`;
      return viewPageField(fieldWords(field, side, since, model), field.name, kind);
    });
  return {
    title,
    intro,
    fields: view(fields.filter(({ hidden }) => !hidden)),
    hidden: view(fields.filter(({ hidden }) => hidden)),
    nothing,
    rules: rules.map(markdownLine),
  };
}

function viewPageField(words: FieldWords, name: string, type: string): PageFieldView {
  const { flags, facts, values, keys, keyRules } = words;
  return {
    name: markdownCode(name),
    kind: [type, ...flags].join(", "),
    doc: facts.map(({ text }) => markdownLine(text)).join(" "),
    values: [
      ...values.map(({ value, meaning }) => `${markdownCode(value)}: ${markdownLine(meaning)}`),
      ...keys.map(
        ({ name: key, kind, text }) => `key ${markdownCode(key)}, ${kind}: ${markdownLine(text)}`,
      ),
      ...keyRules.map(markdownLine),
    ],
  };
}

function typeText(type: Type): string {
  return markdownText(typeName(type));
}
