import type { Values } from "./thing.js";

/** A thing that examples speak of, and that therefore exists before any call. */
export interface Seed {
  readonly id: string;
  readonly data: Values;
}
