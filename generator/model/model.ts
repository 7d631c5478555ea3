import type { Data } from "../load/scalars.js";
import type { RawRate, RawRegionUse } from "../load/format/action.js";
import type { RawRetired } from "../load/format/retired.js";
import type { RawDeprecation } from "../load/format/field.js";
import type { Field, FieldPath, Rule, Type } from "./field.js";
import type { Effect } from "./state/effect.js";
import type { Resource } from "./state/resource.js";

/**
 * The compiled model of one service: what checks, views, history, diff, mock and docs read. Every
 * reference in it resolves; every generated name in it is final.
 */
export interface Model {
  /** Short name: folder, package, host label. */
  readonly service: string;
  /** The same on the wire; another where two versions of one service have a folder each. */
  readonly wireName: string;
  readonly product: string;
  readonly doc: string;
  /** Here and below: nobody has written the description yet. */
  readonly draft: boolean;
  readonly version: string;
  readonly endpoint: string;
  readonly internationalEndpoint: string | undefined;
  readonly regionalEndpoints: readonly Endpoint[];
  readonly financeEndpoints: readonly Endpoint[];
  readonly regions: readonly string[];
  readonly categories: readonly Category[];
  readonly actions: ReadonlyMap<string, Action>;
  readonly structures: ReadonlyMap<string, Structure>;
  readonly errors: ReadonlyMap<string, ErrorCode>;
  readonly commonErrors: ReadonlyMap<string, ErrorCode>;
  /** What actions make, change and list; none where nobody has described it. */
  readonly resources: ReadonlyMap<string, Resource>;
  readonly releases: readonly Release[];
  readonly gaps: readonly Gap[];
  /** Versions of the generated package, newest first; none before the first release. */
  readonly versions: readonly PackageVersion[];
  /** A past of which names and facts are recorded, and nothing else that the documents said. */
  readonly factsOnly?: true;
  readonly file: string;
  readonly names: ServiceNames;
}

export interface ServiceNames {
  /** `TrtcClient` */
  readonly client: string;
  /** `trtc`: the constant that describes the service, and the variable in examples. */
  readonly constant: string;
  /** `@specpress/trtc` */
  readonly package: string;
}

export interface Endpoint {
  readonly region: string;
  readonly host: string;
}

export interface Category {
  readonly name: string;
  readonly doc: string | undefined;
  readonly actions: readonly string[];
}

export interface Action {
  readonly name: string;
  readonly file: string;
  readonly summary: string;
  /** Whether the summary is one. */
  readonly draft: boolean;
  readonly doc: string | undefined;
  readonly caution: string | undefined;
  readonly category: string | undefined;
  readonly rate: RawRate | undefined;
  readonly region: RawRegionUse;
  readonly endpoint: string | undefined;
  readonly readOnly: boolean;
  readonly deprecated: RawDeprecation | undefined;
  readonly retired: RawRetired | undefined;
  readonly source: string | undefined;
  readonly since: number | undefined;
  readonly input: readonly Field[];
  /** RequestId included. */
  readonly output: readonly Field[];
  readonly rules: readonly Rule[];
  readonly errors: readonly ErrorCode[];
  readonly pagination: Pagination | undefined;
  readonly waiters: readonly Waiter[];
  /** What it does to which resources, one after the other. */
  readonly effects: readonly Effect[];
  readonly examples: readonly Example[];
  readonly names: ActionNames;
}

export interface ActionNames {
  /** `dismissRoom`: the method and the action's value. */
  readonly value: string;
  /** `dismiss-room` */
  readonly file: string;
  readonly request: string;
  readonly response: string;
  readonly errorCode: string;
  readonly error: string;
  readonly isError: string;
  readonly check: string;
  readonly paginate: string;
  readonly schema: string;
}

export interface Structure {
  readonly name: string;
  readonly file: string;
  readonly doc: string;
  readonly draft: boolean;
  readonly hidden: boolean;
  readonly retired: RawRetired | undefined;
  readonly source: string | undefined;
  readonly since: number | undefined;
  readonly members: readonly Field[];
  readonly rules: readonly Rule[];
  /** Whether some request, or some answer, reaches it. */
  readonly inRequests: boolean;
  readonly inResponses: boolean;
  /** The actions that reach it, in the order of the service's actions. */
  readonly usedBy: readonly string[];
  readonly names: StructureNames;
}

export interface StructureNames {
  /** `McuLayout`: the request side, or the only side there is. */
  readonly type: string;
  /** `McuLayoutOutput` where requests use the structure too, else the same as `type`. */
  readonly outputType: string;
  readonly check: string;
  readonly file: string;
}

export interface ErrorCode {
  readonly code: string;
  readonly doc: string;
  readonly draft: boolean;
  readonly remedy: string;
  readonly retry: boolean;
  readonly common: boolean;
}

export interface Pagination {
  readonly style: "page" | "offset" | "cursor";
  readonly parameter: string;
  readonly first: number;
  readonly size: string;
  readonly items: string;
  readonly item: Type;
  readonly total: string | undefined;
  readonly totalIsPage: boolean;
  readonly next: string | undefined;
  /** Outputs, within a list, whose lowest value is the next cursor. */
  readonly lowest: FieldPath | undefined;
  readonly more: string | undefined;
  /** Parameters that must not be given when paging. */
  readonly without: readonly string[];
}

export interface Waiter {
  readonly name: string;
  readonly function: string;
  readonly doc: string;
  readonly until: Rule["when"];
  readonly fail: Rule["when"];
  readonly untilErrors: readonly string[];
  readonly failErrors: readonly string[];
  readonly everySeconds: number;
  readonly atMostSeconds: number;
}

export interface Example {
  readonly title: string;
  readonly doc: string | undefined;
  readonly style: "json" | "get";
  readonly region: string | undefined;
  readonly input: { readonly [name: string]: Data };
  readonly output: { readonly [name: string]: Data } | undefined;
  readonly repaired: string | undefined;
}

export interface Release {
  readonly release: number;
  readonly unnumbered: boolean;
  readonly time: string | undefined;
  readonly newActions: readonly string[];
  readonly deletedActions: readonly string[];
  readonly newStructures: readonly string[];
  readonly deletedStructures: readonly string[];
  readonly modifiedActions: readonly Modified[];
  readonly modifiedStructures: readonly Modified[];
}

/** `newInput`, `modifiedMembers` and so on: what the log says of one name. */
export interface Modified {
  readonly name: string;
  readonly changes: readonly (readonly [string, readonly string[]])[];
}

export interface Gap {
  readonly first: number;
  readonly last: number;
  readonly doc: string;
}

/** A version that the generated package was released under, and what it changed, in words. */
export interface PackageVersion {
  readonly version: string;
  readonly date: string;
  /** The API's newest release then. */
  readonly release: number | undefined;
  /** The oldest runtime it works with. */
  readonly runtime: string;
  readonly breaking: readonly string[];
  readonly dangerous: readonly string[];
  readonly safe: readonly string[];
  readonly docs: readonly string[];
}
