import type { Data, Scalar } from "../load/scalars.js";
import type { Format, RawDeprecation, RawEnumValue, Unit } from "../load/format/field.js";
import type { RawRestriction } from "../load/format/rule.js";

/*
 * Fields and the rules among them. A rule speaks of fields, and what a JSON text holds has rules of
 * its own, so both are described here.
 */

/** `any` is only for the keys of JSON texts, whose type may depend on another key. */
export type Base = "string" | "integer" | "float" | "boolean" | "structure" | "any";

export interface Type {
  readonly base: Base;
  /** The structure's name, when the base is one. */
  readonly structure: string | undefined;
  readonly list: boolean;
}

/** What the wire allows; for a list, all but the item keys apply to its items. */
export interface Constraints {
  readonly enum?: readonly RawEnumValue[];
  readonly open?: true;
  readonly min?: number;
  readonly max?: number;
  readonly exclusiveMin?: number;
  readonly exclusiveMax?: number;
  readonly multipleOf?: number;
  readonly ranges?: readonly (readonly [number, number])[];
  readonly notValues?: readonly Scalar[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxBytes?: number;
  readonly pattern?: string;
  readonly format?: Format;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
}

export interface Field {
  readonly name: string;
  readonly type: Type;
  readonly doc: string;
  /** Nobody has written the description yet. */
  readonly draft: boolean;
  readonly caution: string | undefined;
  readonly required: boolean;
  readonly nullable: boolean;
  /** Answers may leave it out. */
  readonly optional: boolean;
  readonly constraints: Constraints;
  readonly unit: Unit | undefined;
  readonly default: Data | undefined;
  readonly whenAbsent: string | undefined;
  readonly whenEmpty: string | undefined;
  readonly json: JsonShape | undefined;
  readonly from: readonly string[];
  readonly deprecated: RawDeprecation | undefined;
  readonly hidden: boolean;
  readonly sensitive: boolean;
  readonly source: string | undefined;
  readonly since: number | undefined;
}

/** What a JSON document in a string holds. */
export interface JsonShape {
  readonly members: readonly Field[];
  readonly rules: readonly Rule[];
}

/** One step of a path; `list` when it enters each item of a list. */
export interface Step {
  readonly name: string;
  readonly list: boolean;
}

/** A path that resolves: its steps and the field at its end. */
export interface FieldPath {
  readonly text: string;
  readonly steps: readonly Step[];
  readonly field: Field;
}

export interface Test {
  readonly path: FieldPath;
  readonly is: readonly (Scalar | null)[] | undefined;
  readonly not: readonly (Scalar | null)[] | undefined;
  readonly present: boolean | undefined;
  readonly matches: string | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** Any alternative will do; all tests of an alternative must hold. */
export type Condition = readonly (readonly Test[])[];

export type Assertion =
  | {
      readonly kind: "require" | "forbid" | "ignore" | "anyOf" | "oneOf" | "atMostOne" | "together";
      readonly paths: readonly FieldPath[];
    }
  | { readonly kind: "expect"; readonly comparison: Comparison }
  | {
      readonly kind: "restrict";
      readonly limits: readonly {
        readonly path: FieldPath;
        readonly restriction: RawRestriction;
      }[];
    }
  | { readonly kind: "lookup"; readonly each: FieldPath; readonly in: FieldPath }
  | { readonly kind: "unique"; readonly path: FieldPath };

export interface Rule {
  /** Where it stands among the rules of its file. */
  readonly index: number;
  readonly when: Condition | undefined;
  /**
   * The lists that its paths enter, from the outermost in: the rule is judged once for each item of
   * the innermost, and every path speaks of that item. Empty for most rules.
   */
  readonly each: readonly Step[];
  readonly assertion: Assertion;
  readonly severity: "error" | "warning";
  readonly doc: string | undefined;
}

export type Operator = "<=" | "<" | ">=" | ">" | "==" | "!=";

/** `Left + Width <= Canvas.Width`: arithmetic on both sides of one comparison. */
export interface Comparison {
  readonly text: string;
  readonly left: Term;
  readonly operator: Operator;
  readonly right: Term;
  /**
   * Whether it compares times: then every field counts in seconds, by its format or unit, and
   * durations and `now` may stand in it.
   */
  readonly time: boolean;
}

export type Term =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "duration"; readonly seconds: number; readonly text: string }
  | { readonly kind: "now" }
  | { readonly kind: "field"; readonly path: FieldPath }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*";
      readonly left: Term;
      readonly right: Term;
    };
