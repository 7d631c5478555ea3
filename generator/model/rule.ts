import type { Scalar } from "../load/decoder.js";
import type { RawRestriction } from "../load/format/rule.js";
import type { Comparison } from "./expression.js";
import type { Field } from "./model.js";

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
