import type { Data } from "../load/scalars.js";
import type { Field } from "../model/field.js";
import type { Action, ErrorCode, Model, Structure } from "../model/model.js";

/**
 * What a difference is about. A kind says what differs, never whether that is bad; whether it came,
 * went or changed is said by `from` and `to`, where null stands for "there is none".
 */
export type ServiceFactKind =
  "service-name" | "service-version" | "service-endpoint" | "service-region" | "service-docs";

export type ActionFactKind =
  | "action"
  | "action-deprecation"
  | "action-retirement"
  | "action-rate"
  | "action-region"
  | "action-endpoint"
  | "action-read-only"
  | "action-names"
  | "action-category"
  | "action-docs"
  | "action-examples"
  | "action-error"
  | "action-pagination"
  | "action-waiter"
  | "action-rule";

export type StructureFactKind =
  | "structure"
  | "structure-retirement"
  | "structure-hidden"
  | "structure-names"
  | "structure-docs"
  | "structure-rule";

export type ErrorFactKind = "error" | "error-retry" | "error-docs";

/** Of parameters, outputs, members, and the keys of JSON texts. */
export type FieldFactKind =
  | "field"
  | "field-type"
  | "field-required"
  | "field-nullable"
  | "field-optional"
  | "field-limit"
  | "field-enum"
  | "field-enum-value"
  | "field-open"
  | "field-unit"
  | "field-default"
  | "field-json"
  | "field-rule"
  | "field-deprecation"
  | "field-hidden"
  | "field-sensitive"
  | "field-docs";

export type FactKind =
  ServiceFactKind | ActionFactKind | StructureFactKind | ErrorFactKind | FieldFactKind;

/** Which way what differs travels: with requests, with answers, both, or (unused, or no matter) neither. */
export type Direction = "request" | "response" | "both" | "none";

interface Located {
  /** `actions/X/input/P`, `structures/S/M`, `errors/C`, `service/endpoint`. */
  readonly path: string;
  readonly direction: Direction;
  readonly from: Data;
  readonly to: Data;
  /** Which of several things of one kind: the constraint's name, the waiter's. */
  readonly key: string | undefined;
}

/** Both sides of what differs; undefined where there is none. */
interface Sides<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

export interface ServiceFact extends Located, Sides<Model> {
  readonly kind: ServiceFactKind;
}

export interface ActionFact extends Located, Sides<Action> {
  readonly kind: ActionFactKind;
}

export interface StructureFact extends Located, Sides<Structure> {
  readonly kind: StructureFactKind;
}

export interface ErrorFact extends Located, Sides<ErrorCode> {
  readonly kind: ErrorFactKind;
}

export interface FieldFact extends Located, Sides<Field> {
  readonly kind: FieldFactKind;
}

/** One difference between two models, apart from any judgement. */
export type Fact = ServiceFact | ActionFact | StructureFact | ErrorFact | FieldFact;

export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: unknown }> & {
  readonly kind: K;
};
