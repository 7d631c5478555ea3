import type { Base } from "../../model/field.js";

/** A parameter or member as completion needs to know it. */
export interface NamedField {
  readonly name: string;
  readonly doc: string;
  readonly base: Base;
  readonly structure: string | undefined;
  readonly list: boolean;
  /** Its documented values, if they are listed. */
  readonly values: readonly { readonly value: string; readonly doc: string }[];
}

/** The names in one service. */
export interface SpecNames {
  actions(): readonly string[];
  /** What the action takes; undefined if there is none of that name. */
  action(name: string): ActionNames | undefined;
  members(structure: string): readonly NamedField[];
  regions(): readonly string[];
}

export interface ActionNames {
  readonly input: readonly NamedField[];
  readonly regions: readonly string[] | undefined;
  readonly waiters: readonly { readonly value: string; readonly doc: string }[];
}
