import type { Path } from "../diagnostics/diagnostic.js";
import type { RawRelease } from "../load/format/service.js";
import { isGap, type Log } from "./log.js";

export type Verb = "new" | "modified" | "deleted" | "deprecated";

/** One thing that the log says of one name. */
export interface LogEvent {
  readonly release: number;
  readonly verb: Verb;
  /** The action or structure: `actions/DismissRoom`. */
  readonly item: string;
  /** As in a record: the item's place, or `actions/DismissRoom/input/RoomId`. */
  readonly place: string;
  /** How many gaps of the log lie before it: anything may have happened in them. */
  readonly gaps: number;
  /** Where it stands in the log. */
  readonly path: Path;
}

/** All that the log says, oldest first; within a release, what goes goes before what comes. */
export function logEvents(log: Log): readonly LogEvent[] {
  let gaps = 0;
  return [...log.entries()].reverse().flatMap(([index, entry]) => {
    if (!isGap(entry)) return releaseEvents(entry, index, gaps);
    gaps++;
    return [];
  });
}

const WHOLES = [
  ["deletedActions", "actions/", "deleted"],
  ["deletedStructures", "structures/", "deleted"],
  ["newActions", "actions/", "new"],
  ["newStructures", "structures/", "new"],
] as const;

const SIDES: Readonly<Record<string, string>> = { Input: "input/", Output: "output/", Members: "" };

function releaseEvents(entry: RawRelease, index: number, gaps: number): readonly LogEvent[] {
  const { release } = entry;
  const wholes = WHOLES.flatMap(([key, prefix, verb]) =>
    (entry[key] ?? []).map((name, position): LogEvent => {
      const item = prefix + name;
      return { release, verb, item, place: item, gaps, path: [index, key, position] };
    }),
  );
  const modified = (["modifiedActions", "modifiedStructures"] as const).flatMap((key) =>
    (entry[key] ?? []).flatMap(([name, changes]) => {
      const item = `${key === "modifiedActions" ? "actions" : "structures"}/${name}`;
      const path = [index, key, name];
      const itself: LogEvent = { release, verb: "modified", item, place: item, gaps, path };
      const fields = Object.entries(changes).flatMap(
        ([change, names]: [string, readonly string[] | undefined]) => {
          const [, verb, side = ""] = /^([a-z]+)([A-Z][a-z]+)$/.exec(change) ?? [];
          return (names ?? []).map((field, position): LogEvent => {
            return {
              release,
              verb: verb as Verb,
              item,
              place: `${item}/${SIDES[side]}${field}`,
              gaps,
              path: [...path, change, position],
            };
          });
        },
      );
      return [itself, ...fields];
    }),
  );
  return [...wholes, ...modified];
}
