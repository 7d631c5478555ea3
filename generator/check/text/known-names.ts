import { compareText } from "../../diagnostics/diagnostic.js";
import { suggestion } from "../../load/suggestion.js";
import type { RawSpec } from "../../load/load-service.js";
import type { Model } from "../../model/model.js";
import { namings } from "../release/log-names.js";
import { everyField } from "../walk/every-field.js";
import type { Field } from "../../model/field.js";

/** Every name of a service that its texts may mention, those of the release log included. */
export class KnownNames {
  readonly #names: ReadonlySet<string>;
  readonly #verbs: ReadonlySet<string>;
  /** Members of structures, and of the structures that fields of a name hold. */
  readonly #members = new Map<string, Set<string>>();
  readonly #codes: ReadonlySet<string>;
  readonly #classes: ReadonlySet<string>;

  constructor(model: Model, raw: RawSpec) {
    const names = new Set([...model.actions.keys(), ...model.structures.keys()]);
    for (const group of ["actions", "structures"] as const) {
      for (const { name } of namings(raw.releases.value, group)) names.add(name);
    }
    this.#verbs = new Set([...model.actions.keys()].map(firstWord));
    for (const { name, members } of model.structures.values()) this.#add(name, members);
    for (const { name, input, output } of model.actions.values())
      this.#add(name, [...input, ...output]);
    for (const { field } of everyField(model)) {
      names.add(field.name);
      for (const { value } of field.constraints.enum ?? []) names.add(value);
      const structure = model.structures.get(field.type.structure ?? "");
      if (structure) this.#add(field.name, structure.members);
      if (field.json) this.#add(field.name, field.json.members);
    }
    this.#names = names;
    this.#codes = new Set([...model.errors.keys(), ...model.commonErrors.keys()]);
    this.#classes = new Set([...this.#codes].map((code) => code.split(".", 1)[0]!));
  }

  #add(owner: string, fields: readonly Field[]): void {
    const members = this.#members.get(owner) ?? new Set();
    this.#members.set(owner, members);
    for (const { name } of fields) members.add(name);
  }

  /** Undefined when the name is known or may be anything; else a suggestion, perhaps empty. */
  problem(text: string): string | undefined {
    const [first = "", ...rest] = text.replaceAll("[]", "").split(".");
    if (this.#classes.has(first) && rest.length > 0) return this.#code([first, ...rest].join("."));
    if (rest.length === 0) return this.#word(first);
    let owner = first;
    for (const member of rest) {
      const members = this.#members.get(owner);
      if (!members) return undefined;
      if (!members.has(member)) return suggestion(member, [...members].sort(compareText));
      owner = member;
    }
    return undefined;
  }

  #code(code: string): string | undefined {
    return this.#codes.has(code) ? undefined : suggestion(code, [...this.#codes].sort(compareText));
  }

  #word(word: string): string | undefined {
    const verb = firstWord(word);
    if (verb === word || !this.#verbs.has(verb) || this.#names.has(word)) return undefined;
    return suggestion(word, [...this.#names].sort(compareText));
  }
}

function firstWord(name: string): string {
  return /^[A-Z][a-z]*/.exec(name)?.[0] ?? name;
}
