import type { EffectKind } from "../../load/format/effect.js";
import type { Condition, Field, FieldPath, Step } from "../field.js";
import type { Assignment, Making, Resource } from "./resource.js";

/** Where in a request a value stands: in the item of `each`, in the structure of `from`, or at the top. */
export interface Source {
  readonly origin: "item" | "from" | "input";
  /** None: the item itself. */
  readonly steps: readonly Step[];
  readonly field: Field;
}

/** An input that gives a property its value. */
export interface Taking {
  readonly property: FieldPath;
  readonly source: Source;
}

/** An output, or a member of one, that shows a property. */
export interface Showing {
  readonly field: Field;
  readonly property: FieldPath;
}

/** How an output shows things. */
export interface Target {
  /** The output; undefined where the answer itself shows one thing. */
  readonly into: FieldPath | undefined;
  /** `ids`: a list of IDs or values. */
  readonly shape: "one" | "many" | "ids";
  readonly showings: readonly Showing[];
}

export interface Filter {
  readonly property: FieldPath;
  readonly is: Source | undefined;
  readonly like: Source | undefined;
  readonly min: Source | undefined;
  readonly max: Source | undefined;
  /** Bounds that hold without min and max, in seconds before and after now. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface Paging {
  readonly style: "page" | "offset" | "cursor";
  readonly parameter: string;
  readonly first: number;
  readonly size: string;
  /** Where the request gives no size. */
  readonly usualSize: number | undefined;
  readonly totalIsPage: boolean;
  readonly next: FieldPath | undefined;
  readonly more: FieldPath | undefined;
}

export interface Failures {
  readonly into: FieldPath;
  readonly names: readonly { readonly field: Field; readonly source: Source }[];
  readonly code: string | undefined;
  readonly message: string | undefined;
}

/** What an action does to the things of a resource. */
export interface Effect {
  /** Where it stands among the effects of its action. */
  readonly index: number;
  readonly kind: EffectKind;
  readonly resource: Resource;
  /** Of `list: Group.MemberIds`: the property, and the resource whose IDs it holds. */
  readonly items: { readonly property: FieldPath; readonly of: Resource | undefined } | undefined;
  readonly when: Condition | undefined;
  readonly each: FieldPath | undefined;
  readonly from: FieldPath | undefined;
  /** What finds the thing: the first whose source is given. */
  readonly finders: readonly Taking[];
  readonly scope: readonly Taking[];
  readonly takes: readonly Taking[];
  readonly set: readonly Assignment[];
  readonly clear: readonly FieldPath[];
  readonly add: readonly Taking[];
  readonly remove: readonly Taking[];
  readonly make: readonly Making[];
  readonly filters: readonly Filter[];
  /** What is listed has to be like that. */
  readonly only: Condition | undefined;
  readonly newestFirst: boolean;
  readonly paging: Paging | undefined;
  readonly total: FieldPath | undefined;
  readonly target: Target | undefined;
  readonly refuse: readonly { readonly code: string; readonly when: Condition }[];
  readonly notFound: string | undefined;
  readonly exists: string | undefined;
  readonly elsewhere: string | undefined;
  /** The codes that the action lists: it never refuses with another. */
  readonly codes: ReadonlySet<string>;
  readonly failures: Failures | undefined;
  readonly orAll: boolean;
  readonly lenient: boolean;
}
