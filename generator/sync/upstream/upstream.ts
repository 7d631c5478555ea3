import type { Facts } from "./facts.js";

/*
 * upstream.json: what the vendor's metadata said when it was last synced, as far as the next sync
 * needs it. Of its prose there are digests only: enough to notice that it was reworded.
 */

export interface UpstreamField {
  readonly facts: Facts;
  /** Digest of the description. */
  readonly text: string;
}

export type UpstreamFields = ReadonlyMap<string, UpstreamField>;

export interface UpstreamItem {
  /** `{ status: "deprecated" }` for an action that is. */
  readonly facts: Facts;
  readonly text: string;
  /** By `input`, `output` or `members`. */
  readonly sides: ReadonlyMap<Side, UpstreamFields>;
}

export type Side = "input" | "output" | "members";

export const SIDES = {
  actions: ["input", "output"],
  structures: ["members"],
} as const satisfies Readonly<Record<Group, readonly Side[]>>;

export type Group = "actions" | "structures";

export const GROUPS: readonly Group[] = ["actions", "structures"];

export interface Upstream {
  readonly service: string;
  readonly version: string;
  readonly actions: ReadonlyMap<string, UpstreamItem>;
  readonly structures: ReadonlyMap<string, UpstreamItem>;
  /**
   * Where the next merge must not start from what upstream says now: facts by place, of conflicts
   * that nobody has decided yet, and of what is gone but has a tombstone.
   */
  readonly kept: ReadonlyMap<string, Facts>;
}

/** `actions/DismissRoom`, `actions/DismissRoom/input/RoomId` */
export function placeIn(group: Group, item: string, side?: Side, field?: string): string {
  return [group, item, side, field].filter((step) => step !== undefined).join("/");
}
