import { logEvents, type LogEvent } from "./log-events.js";
import type { Log } from "./log.js";

/** Where the log contradicts itself. */
export interface LogConflict {
  readonly event: LogEvent;
  /** `recreated`: the name has two lives, which may well be true. */
  readonly kind: "contradiction" | "recreated";
  readonly detail: string;
}

/** What became of a name so far: the release of the event, and the gaps before it. */
interface Standing {
  readonly verb: "new" | "deleted";
  readonly release: number;
  readonly gaps: number;
}

/**
 * Replays the log by itself: each name is introduced once, changed while it is there, and deleted
 * at most once. What may have happened in a gap is no conflict.
 */
export function logConflicts(log: Log): readonly LogConflict[] {
  const events = logEvents(log);
  const introduced = new Map(
    [...events]
      .reverse()
      .flatMap(({ verb, place, release }) => (verb === "new" ? [[place, release]] : [])),
  );
  const standings = new Map<string, Standing>();
  /** The fields of each item that have a standing: they end with it. */
  const fields = new Map<string, string[]>();
  return events.flatMap((event): readonly LogConflict[] => {
    const { place, item, verb, release, gaps } = event;
    const was = standings.get(place);
    // A gap explains much, but not that what was deleted before it never went.
    const sure = was?.gaps === gaps || (verb === "new" && was?.verb === "deleted");
    const known = sure ? was : undefined;
    if (verb === "new" || verb === "deleted") {
      standings.set(place, { verb, release, gaps });
      if (place !== item) listOf(fields, item).push(place);
      else for (const field of listOf(fields, item).splice(0)) standings.delete(field);
    }
    const conflict = judge(event, known, was === undefined ? introduced.get(place) : undefined);
    return conflict ? [{ event, ...conflict }] : [];
  });
}

function judge(
  { verb, release, gaps, place, item }: LogEvent,
  was: Standing | undefined,
  later: number | undefined,
): Omit<LogConflict, "event"> | undefined {
  const contradiction = (detail: string) => ({ kind: "contradiction", detail }) as const;
  if (verb === "new" && was?.verb === "new")
    return contradiction(
      `introduces here, though release ${was.release} has introduced it already`,
    );
  if (verb === "new" && was)
    return { kind: "recreated", detail: `which release ${was.release} had deleted` };
  if (verb === "new") return undefined;
  if (was?.verb === "deleted" && was.release !== release)
    return contradiction(
      verb === "deleted"
        ? `deletes here, though release ${was.release} has deleted it already`
        : `changes here, after release ${was.release} has deleted it`,
    );
  // Fields may have come with their item, without a word of their own.
  if (later !== undefined && later > release && gaps === 0 && place === item)
    return contradiction(`changes or deletes here, before release ${later} introduces it`);
  return undefined;
}

function listOf(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
