import type { Change } from "../../history/change.js";
import { logEvents } from "../../history/log-events.js";
import { logConflicts } from "../../history/log-lives.js";
import { recordedStates } from "../../history/recorded-states.js";
import { replayRecord } from "../../history/replay-record.js";
import { surfaceOf } from "../../history/surface.js";
import type { RawRecord } from "../../load/format/record.js";
import { remembered } from "../walk/remembered.js";

/* What several lints ask of the log and the record, worked out once. */

export const eventsOf = remembered(logEvents);
export const conflictsOf = remembered(logConflicts);
export const statesOf = remembered(recordedStates);
export const replayOf = remembered((record: RawRecord) => replayRecord(record, statesOf(record)));
export const describedSurface = remembered(surfaceOf);

/** The log's word for what a change did. */
export function verbOf({ from, to }: Change): "new" | "deleted" | "modified" {
  return from === undefined ? "new" : to === undefined ? "deleted" : "modified";
}
