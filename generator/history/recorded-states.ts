import type { RawRecord, RawState } from "../load/format/record.js";
import { changesOf, type Change } from "./change.js";

/** A recorded state, and what it changed of the one below it. */
export interface RecordedState {
  readonly state: RawState;
  readonly changes: readonly Change[];
}

/** The states of a record, newest first. */
export function recordedStates({ states }: RawRecord): readonly RecordedState[] {
  return states.map((state, index) => ({ state, changes: changesOf(state, ["states", index]) }));
}
