import type { Path } from "../../diagnostics/diagnostic.js";
import type { Facts } from "../upstream/facts.js";
import type { Clash } from "./merge-facts.js";

/** A clash, and where it is. */
export interface Conflict extends Clash {
  /** `actions/DismissRoom/input/RoomId` */
  readonly place: string;
  readonly file: string;
  readonly path: Path;
}

/** A place in a file. */
export interface Spot {
  readonly place: string;
  readonly file: string;
  readonly path: Path;
}

/** What a merge finds on its way. */
export class MergeReport {
  readonly conflicts: Conflict[] = [];
  /** What is new, with drafts for descriptions. */
  readonly added: Spot[] = [];
  /** What became a tombstone. */
  readonly retired: Spot[] = [];
  /** What a tombstone was of, and is there again. */
  readonly revived: Spot[] = [];
  /** Drafts that went before anybody described them. */
  readonly dropped: string[] = [];
  /** Whose facts were changed. */
  readonly changed: Spot[] = [];
  /** See Upstream. */
  readonly kept = new Map<string, Facts>();
}

/** What a merge goes by, besides what is merged. */
export interface MergeContext {
  /** The release that retires what is gone. */
  readonly release: number;
  readonly kept: ReadonlyMap<string, Facts>;
  /** Whether a person has decided that the specs differ at a place. */
  readonly decided: (place: string) => boolean;
  readonly report: MergeReport;
}
