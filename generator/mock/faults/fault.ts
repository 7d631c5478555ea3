/** What a fault does, read. */
export type Effect =
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "unavailable" }
  | { readonly kind: "reset" }
  | { readonly kind: "truncate" }
  | { readonly kind: "expired-signature" }
  /** Milliseconds. */
  | { readonly kind: "latency"; readonly least: number; readonly most: number }
  | { readonly kind: "skew"; readonly by: number };

/** Which calls a fault concerns; nothing: all of them. */
export interface FaultTarget {
  readonly service: string | undefined;
  readonly action: string | undefined;
}
