import type { Data } from "../../load/scalars.js";
import type { Reference } from "../../model/state/resource.js";
import type { Shelf } from "./shelf.js";

export type Values = Readonly<Record<string, Data>>;

/** Something that exists: a room, a task. What it has is replaced as a whole, never changed in place. */
export class Thing {
  data: Values;
  /** Out of an example, and no call has changed it: it refuses nothing. */
  pristine: boolean;
  /** When it came into its state, and when it will leave it by itself. */
  enteredAt: number;
  dueAt: number | undefined;
  exists = false;
  /** What refers to it, and by which of its own properties. */
  readonly referrers = new Map<Reference, Set<Thing>>();
  /** What it refers to. */
  links: readonly (readonly [Reference, Thing])[] = [];

  constructor(
    readonly shelf: Shelf,
    /** As text: IDs are compared as people read them, 1 and "1" alike. */
    readonly id: string,
    /** Counts up: what was made before comes before. */
    readonly sequence: number,
    made: { readonly data: Values; readonly pristine: boolean; readonly now: number },
  ) {
    this.data = made.data;
    this.pristine = made.pristine;
    this.enteredAt = made.now;
  }
}
