import type { Data } from "../load/scalars.js";
import type { Field } from "../model/field.js";
import type { Action, ErrorCode, Model, Structure } from "../model/model.js";

/*
 * What a difference is about. A kind says what differs, never whether that is bad; whether it came,
 * went or changed is said by `from` and `to`, where null stands for "there is none".
 */

export const SERVICE_FACTS = [
  "service-name",
  "service-wire-name",
  "service-version",
  "service-endpoint",
  "service-region",
  "service-docs",
] as const;

export const ACTION_FACTS = [
  "action",
  "action-tombstone",
  "action-deprecation",
  "action-deprecation-terms",
  "action-retirement",
  "action-rate",
  "action-region",
  "action-region-list",
  "action-endpoint",
  "action-read-only",
  "action-names",
  "action-category",
  "action-docs",
  "action-examples",
  "action-error",
  "action-pagination",
  "action-waiter",
  "action-rule",
] as const;

export const STRUCTURE_FACTS = [
  "structure",
  "structure-tombstone",
  "structure-retirement",
  "structure-hidden",
  "structure-names",
  "structure-docs",
  "structure-rule",
] as const;

export const ERROR_FACTS = ["error", "error-retry", "error-docs"] as const;

/** Of parameters, outputs, members, and the keys of JSON texts. */
export const FIELD_FACTS = [
  "field",
  "field-type",
  "field-required",
  "field-nullable",
  "field-optional",
  "field-limit",
  "field-format",
  "field-enum",
  "field-enum-value",
  "field-open",
  "field-unit",
  "field-default",
  "field-json",
  "field-rule",
  "field-deprecation",
  "field-deprecation-terms",
  "field-hidden",
  "field-sensitive",
  "field-docs",
] as const;

export type ServiceFactKind = (typeof SERVICE_FACTS)[number];
export type ActionFactKind = (typeof ACTION_FACTS)[number];
export type StructureFactKind = (typeof STRUCTURE_FACTS)[number];
export type ErrorFactKind = (typeof ERROR_FACTS)[number];
export type FieldFactKind = (typeof FIELD_FACTS)[number];

export type FactKind =
  ServiceFactKind | ActionFactKind | StructureFactKind | ErrorFactKind | FieldFactKind;

/** Which way what differs travels: with requests, with answers, both, or (unused, or no matter) neither. */
export type Direction = "request" | "response" | "both" | "none";

export interface FactOf<Kind extends FactKind, Thing> {
  readonly kind: Kind;
  /** `actions/X/input/P`, `structures/S/M`, `errors/C`, `service/endpoint`. */
  readonly path: string;
  readonly direction: Direction;
  readonly from: Data;
  readonly to: Data;
  /** Which of several of one kind: the limit's name, the waiter's. */
  readonly key: string | undefined;
  /** Both sides of what differs, whole; undefined where there is none. */
  readonly before: Thing | undefined;
  readonly after: Thing | undefined;
  /** The models compared: what a rule has to know of the surroundings. */
  readonly models: Models;
}

export interface Models {
  readonly before: Model;
  readonly after: Model;
}

export type ServiceFact = FactOf<ServiceFactKind, Model>;
export type ActionFact = FactOf<ActionFactKind, Action>;
export type StructureFact = FactOf<StructureFactKind, Structure>;
export type ErrorFact = FactOf<ErrorFactKind, ErrorCode>;
export interface FieldFact extends FactOf<FieldFactKind, Field> {
  /** Whether it is a key of the JSON that a text holds. */
  readonly inJson: boolean;
}

/** One difference between two models, apart from any judgement. */
export type Fact = ServiceFact | ActionFact | StructureFact | ErrorFact | FieldFact;

/** The fact that a kind comes with. */
export type FactFor<K extends FactKind> = K extends ServiceFactKind
  ? ServiceFact
  : K extends ActionFactKind
    ? ActionFact
    : K extends StructureFactKind
      ? StructureFact
      : K extends ErrorFactKind
        ? ErrorFact
        : FieldFact;
