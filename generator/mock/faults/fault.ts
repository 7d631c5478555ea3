/** Something that goes wrong on purpose. */
export interface MockFault {
  /** `DismissRoom`, `trtc.DismissRoom`, `trtc.*` or `*`. Default: `*`. */
  readonly on?: string | undefined;
  /**
   * An error code, or one of `throttle`, `unavailable`, `reset`, `truncate`, `expired-signature`,
   * `latency=200ms`, `latency=50ms..2s`, `skew=+10min`.
   */
  readonly effect: string;
  /** What the error says, in place of the code's description. */
  readonly message?: string | undefined;
  /** How probable it is for each call that it concerns, above 0 and at most 1. Default: 1. */
  readonly chance?: number | undefined;
  /** To how many calls it happens; then it is over. Default: to all. */
  readonly times?: number | undefined;
}

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
