import type { Path } from "../../diagnostics/diagnostic.js";
import type { RawSpec } from "../../load/load-service.js";
import type { Action, Field, Model, Structure } from "../../model/model.js";
import type { Rule } from "../../model/rule.js";
import type { LintPlace } from "../lint.js";
import { everyField } from "./every-field.js";

/** A text of a spec where it stands. */
export interface TextPlace extends LintPlace {
  readonly text: string;
  /** What it describes, as a message says it: `DismissRoom.RoomId`. */
  readonly what: string;
  /** Full sentences; a phrase such as an enum's meaning or a title; or a note on the side. */
  readonly kind: "sentence" | "phrase" | "note";
}

/** Every text that people wrote into a service's specs and that reaches its readers. */
export function* everyText(model: Model, raw: RawSpec): Generator<TextPlace> {
  yield* serviceTexts(model);
  yield* logTexts(raw);
  for (const action of model.actions.values()) yield* actionTexts(action);
  for (const structure of model.structures.values()) yield* structureTexts(structure);
  for (const { field, label, file, path } of everyField(model)) {
    yield* fieldTexts(field, new Texts(file, label, path));
    yield* ruleTexts(field.json?.rules ?? [], new Texts(file, label, [...path, "json"]));
  }
}

/** Makes the texts of one thing. */
class Texts {
  constructor(
    readonly file: string,
    readonly what: string,
    readonly path: Path,
  ) {}

  *take(kind: TextPlace["kind"], text: string | undefined, ...steps: Path): Generator<TextPlace> {
    if (text === undefined) return;
    yield { kind, text, what: this.what, file: this.file, path: [...this.path, ...steps] };
  }
}

function* serviceTexts({ file, service, product, doc, categories }: Model): Generator<TextPlace> {
  const texts = new Texts(file, `service ${service}`, []);
  yield* texts.take("phrase", product, "product");
  yield* texts.take("sentence", doc, "doc");
  for (const [index, category] of categories.entries()) {
    const its = new Texts(file, `category ${category.name}`, ["categories", index]);
    yield* its.take("phrase", category.name, "name");
    yield* its.take("sentence", category.doc, "doc");
  }
}

function* logTexts({ errors, releases }: RawSpec): Generator<TextPlace> {
  for (const [code, { doc, remedy, unlisted }] of errors.value) {
    const texts = new Texts(errors.file, code, [code]);
    yield* texts.take("sentence", doc, "doc");
    yield* texts.take("sentence", remedy, "remedy");
    yield* texts.take("note", unlisted, "unlisted");
  }
  for (const [index, entry] of releases.value.entries()) {
    if ("gap" in entry)
      yield* new Texts(releases.file, "the gap", [index]).take("note", entry.doc, "doc");
  }
}

function* actionTexts(action: Action): Generator<TextPlace> {
  const texts = new Texts(action.file, action.name, []);
  yield* texts.take("sentence", action.summary, "summary");
  yield* texts.take("sentence", action.doc, "doc");
  yield* texts.take("sentence", action.caution, "caution");
  yield* texts.take("sentence", action.deprecated?.doc, "deprecated", "doc");
  yield* texts.take("sentence", action.retired?.doc, "retired", "doc");
  yield* texts.take("note", action.source, "source");
  yield* ruleTexts(action.rules, texts);
  for (const { name, doc } of action.waiters)
    yield* texts.take("sentence", doc, "waiters", name, "doc");
  for (const [index, example] of action.examples.entries()) {
    yield* texts.take("phrase", example.title, "examples", index, "title");
    yield* texts.take("sentence", example.doc, "examples", index, "doc");
    yield* texts.take("note", example.repaired, "examples", index, "repaired");
  }
}

function* structureTexts(structure: Structure): Generator<TextPlace> {
  const texts = new Texts(structure.file, structure.name, []);
  yield* texts.take("sentence", structure.doc, "doc");
  yield* texts.take("sentence", structure.retired?.doc, "retired", "doc");
  yield* texts.take("note", structure.source, "source");
  yield* ruleTexts(structure.rules, texts);
}

function* ruleTexts(rules: readonly Rule[], texts: Texts): Generator<TextPlace> {
  for (const { index, doc } of rules) yield* texts.take("sentence", doc, "rules", index, "doc");
}

function* fieldTexts(field: Field, texts: Texts): Generator<TextPlace> {
  yield* texts.take("sentence", field.doc, "doc");
  yield* texts.take("sentence", field.caution, "caution");
  yield* texts.take("sentence", field.whenAbsent, "whenAbsent");
  yield* texts.take("sentence", field.whenEmpty, "whenEmpty");
  yield* texts.take("sentence", field.deprecated?.doc, "deprecated", "doc");
  yield* texts.take("note", field.source, "source");
  for (const { value, doc } of field.constraints.enum ?? []) {
    if (doc !== "") yield* texts.take("phrase", doc, "enum", value);
  }
}
