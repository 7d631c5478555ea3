import type { Raw } from "../load/format/kinds.js";
import type { RawGap, RawRelease } from "../load/format/service.js";

/** The release log as it is written: newest first. */
export type Log = Raw<"releases">;

export function isGap(entry: RawRelease | RawGap): entry is RawGap {
  return "gap" in entry;
}

/** When each release came, where the log tells. */
export function timesOf(log: Log): ReadonlyMap<number, string> {
  return new Map(
    log.flatMap((entry) =>
      isGap(entry) || entry.time === undefined ? [] : [[entry.release, entry.time] as const],
    ),
  );
}

/** `2024-12-30 11:47:01` -> `2024-12-30` */
export function dayOf(time: string | undefined): string | undefined {
  return time?.slice(0, 10);
}
