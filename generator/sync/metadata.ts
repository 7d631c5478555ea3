/*
 * What an upstream metadata file (`*.api.json`) says, as far as specs can say it: names, types,
 * flags and descriptions. It knows no limits, no rules, no error codes, no rate limits.
 */

export interface Metadata {
  readonly service: string;
  readonly version: string;
  readonly product: string;
  readonly doc: string;
  readonly actions: readonly MetadataAction[];
  /** Inputs and outputs of actions are objects as well. */
  readonly objects: ReadonlyMap<string, MetadataObject>;
}

export interface MetadataAction {
  readonly name: string;
  /** A title: upstream calls it the name. */
  readonly title: string;
  readonly doc: string;
  readonly input: string;
  readonly output: string;
  /** `online`, `deprecated`, `offline`. */
  readonly status: string;
}

export interface MetadataObject {
  readonly name: string;
  readonly doc: string;
  readonly members: readonly MetadataMember[];
}

export interface MetadataMember {
  readonly name: string;
  readonly doc: string;
  /** As specs write types: `integer`, `McuLayout[]`. */
  readonly type: string;
  readonly format: "date" | "local-date-time" | "date-time" | undefined;
  readonly required: boolean;
  /** Answers have it without fail; undefined where upstream does not say. */
  readonly alwaysReturned: boolean | undefined;
  readonly nullable: boolean;
  /** No longer to be used, and not documented. */
  readonly disabled: boolean;
}
