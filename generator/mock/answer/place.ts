import type { Spot } from "./echoes.js";

/** Where in an answer a record stands. */
export interface Place extends Spot {
  /** `Rooms[].Owner.`: what comes before the names of its members. */
  readonly path: string;
  /** The seed of whatever is in it. */
  readonly seed: number;
  /** The structures around it. */
  readonly within: readonly string[];
}
