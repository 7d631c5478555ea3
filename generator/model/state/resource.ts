import type { Data, Scalar } from "../../load/scalars.js";
import type { RawMade } from "../../load/format/effect.js";
import type { Condition, FieldPath } from "../field.js";

/** A value that a property gets. */
export interface Assignment {
  readonly property: FieldPath;
  readonly value: Data;
}

/** A value that the service makes up. */
export interface Making {
  readonly property: FieldPath;
  readonly made: RawMade;
}

/** A property that holds the ID of another thing, or a list of them. */
export interface Reference {
  readonly property: FieldPath;
  /** Name of the resource. */
  readonly to: string;
  readonly missing: readonly string[];
  readonly taken: readonly string[];
  readonly held: readonly string[];
  /** Property of the other. */
  readonly backlink: string | undefined;
  readonly cascade: boolean;
  readonly unlink: boolean;
  /** By the property or member beside it, the other's property that is shown there. */
  readonly shows: readonly { readonly name: string; readonly from: FieldPath }[];
}

/** What happens by itself to a thing in a state. */
export interface Move {
  readonly from: Scalar;
  /** Undefined: it ceases to exist. */
  readonly to: Scalar | undefined;
  readonly afterSeconds: number | undefined;
  readonly afterProperty: FieldPath | undefined;
  readonly at: FieldPath | undefined;
  readonly when: Condition | undefined;
}

export interface States {
  readonly property: FieldPath;
  readonly first: Scalar;
  readonly moves: readonly Move[];
  /** By state, as text: what gets the time of entering it, and what gets which value. */
  readonly entered: ReadonlyMap<string, FieldPath>;
  readonly values: ReadonlyMap<string, readonly Assignment[]>;
  readonly progress: { readonly property: FieldPath; readonly during: Scalar } | undefined;
}

/** Things of one kind that actions make, change and list. */
export interface Resource {
  readonly name: string;
  readonly doc: string;
  readonly id: FieldPath;
  readonly ids: RawMade;
  readonly scope: readonly FieldPath[];
  readonly regional: boolean;
  /** Property with the region. */
  readonly region: FieldPath | undefined;
  readonly always: boolean;
  readonly initial: readonly Assignment[];
  readonly make: readonly Making[];
  readonly created: FieldPath | undefined;
  readonly updated: FieldPath | undefined;
  readonly notFound: readonly string[];
  readonly exists: readonly string[];
  readonly elsewhere: readonly string[];
  readonly unique: readonly { readonly property: FieldPath; readonly codes: readonly string[] }[];
  /** Properties of one thing that must not share a value. */
  readonly apart: readonly { readonly properties: readonly FieldPath[]; readonly code: string }[];
  readonly limit: { readonly most: number; readonly codes: readonly string[] } | undefined;
  readonly references: readonly Reference[];
  readonly states: States | undefined;
  /** Properties by which effects find it, besides its ID. */
  readonly foundBy: readonly FieldPath[];
}
