import type { Path } from "../../diagnostics/diagnostic.js";
import type { RawSpec } from "../../load/load-service.js";
import type { Action, Model, Structure } from "../../model/model.js";
import type { LintPlace } from "../lint.js";
import { everyField } from "./every-field.js";
import { remembered } from "./remembered.js";
import type { Field, Rule } from "../../model/field.js";

/** A text of a spec where it stands. */
export interface TextPlace extends LintPlace {
  readonly text: string;
  /** What it describes, as a message says it: `DismissRoom.RoomId`. */
  readonly what: string;
  /**
   * Full sentences; a phrase such as an enum's meaning or a title; a note on the side; or a draft,
   * whose words nobody has chosen yet.
   */
  readonly kind: "sentence" | "phrase" | "note" | "draft";
}

/** Every text that people wrote into a service's specs and that reaches its readers. */
export function everyText(model: Model, raw: RawSpec): readonly TextPlace[] {
  return textsOf(model)(raw);
}

const textsOf = remembered((model: Model) =>
  remembered((raw: RawSpec): readonly TextPlace[] => {
    const texts: TextPlace[] = [];
    addService(model, texts);
    addLogs(raw, texts);
    for (const action of model.actions.values()) addAction(action, texts);
    for (const structure of model.structures.values()) addStructure(structure, texts);
    for (const { field, label, file, path } of everyField(model)) {
      addField(field, new Adder(texts, file, label, path));
      addRules(field.json?.rules ?? [], new Adder(texts, file, label, [...path, "json"]));
    }
    return texts;
  }),
);

/** Adds the texts of one thing. */
class Adder {
  constructor(
    readonly texts: TextPlace[],
    readonly file: string,
    readonly what: string,
    readonly path: Path,
  ) {}

  add(kind: TextPlace["kind"], text: string | undefined, ...steps: Path): void {
    if (text === undefined) return;
    const { what, file, path } = this;
    this.texts.push({ kind, text, what, file, path: [...path, ...steps] });
  }

  /** A description under its key, or the draft of one. */
  describe(text: string, draft: boolean | undefined, key: "doc" | "summary"): void {
    if (draft) this.add("draft", text, "draft");
    else this.add("sentence", text, key);
  }
}

function addService(model: Model, texts: TextPlace[]): void {
  const { file, service, product, doc, draft, categories } = model;
  const its = new Adder(texts, file, `service ${service}`, []);
  its.add("phrase", product, "product");
  its.describe(doc, draft, "doc");
  for (const [index, category] of categories.entries()) {
    const own = new Adder(texts, file, `category ${category.name}`, ["categories", index]);
    own.add("phrase", category.name, "name");
    own.add("sentence", category.doc, "doc");
  }
}

function addLogs({ errors, releases, record, resources }: RawSpec, texts: TextPlace[]): void {
  for (const [code, { doc, draft, remedy, unlisted }] of errors.value) {
    const its = new Adder(texts, errors.file, code, [code]);
    its.describe(doc, draft, "doc");
    its.add("sentence", remedy, "remedy");
    its.add("note", unlisted, "unlisted");
  }
  for (const [index, entry] of releases.value.entries()) {
    if ("gap" in entry)
      new Adder(texts, releases.file, "the gap", [index]).add("note", entry.doc, "doc");
  }
  for (const [name, { doc }] of resources?.value ?? [])
    new Adder(texts, resources!.file, name, [name]).add("sentence", doc, "doc");
  for (const [release, reason] of record?.value.unmatched ?? [])
    new Adder(texts, record!.file, `release ${release}`, ["unmatched"]).add(
      "note",
      reason,
      release,
    );
}

function addAction(action: Action, texts: TextPlace[]): void {
  const its = new Adder(texts, action.file, action.name, []);
  its.describe(action.summary, action.draft, "summary");
  its.add("sentence", action.doc, "doc");
  its.add("sentence", action.caution, "caution");
  its.add("sentence", action.deprecated?.doc, "deprecated", "doc");
  its.add("sentence", action.retired?.doc, "retired", "doc");
  its.add("note", action.source, "source");
  addRules(action.rules, its);
  for (const { name, doc } of action.waiters) its.add("sentence", doc, "waiters", name, "doc");
  for (const [index, example] of action.examples.entries()) {
    its.add("phrase", example.title, "examples", index, "title");
    its.add("sentence", example.doc, "examples", index, "doc");
    its.add("note", example.repaired, "examples", index, "repaired");
  }
}

function addStructure(structure: Structure, texts: TextPlace[]): void {
  const its = new Adder(texts, structure.file, structure.name, []);
  its.describe(structure.doc, structure.draft, "doc");
  its.add("sentence", structure.retired?.doc, "retired", "doc");
  its.add("note", structure.source, "source");
  addRules(structure.rules, its);
}

function addRules(rules: readonly Rule[], its: Adder): void {
  for (const { index, doc } of rules) its.add("sentence", doc, "rules", index, "doc");
}

function addField(field: Field, its: Adder): void {
  its.describe(field.doc, field.draft, "doc");
  its.add("sentence", field.caution, "caution");
  its.add("sentence", field.whenAbsent, "whenAbsent");
  its.add("sentence", field.whenEmpty, "whenEmpty");
  its.add("sentence", field.deprecated?.doc, "deprecated", "doc");
  its.add("note", field.source, "source");
  for (const { value, doc, draft } of field.constraints.enum ?? []) {
    if (doc !== "") its.add(draft ? "draft" : "phrase", doc, "enum", value);
  }
}
