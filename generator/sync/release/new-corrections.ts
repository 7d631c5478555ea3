import { compareSurfaces } from "../../history/compare-surfaces.js";
import type { Surface } from "../../history/surface.js";
import type { RawRecord } from "../../load/format/record.js";
import type { MergeReport } from "../merge/merge-report.js";
import { correctedPlaces, type Correction } from "./corrections.js";
import { recordPlace } from "./decided-places.js";
import type { Turn } from "./turns.js";

/**
 * How the corrections of a record have to change for it to lead to the specs again, by place:
 * undefined for one that corrects nothing any more. Conflicts are left out: a person decides.
 */
export function newCorrections(
  record: RawRecord,
  turns: readonly Turn[],
  upstream: Surface,
  specs: Surface,
  report: MergeReport,
): ReadonlyMap<string, Correction | undefined> {
  const known = correctedPlaces(record);
  const conflicts = new Set(report.conflicts.map(({ place }) => recordPlace(place)));
  const wholes = new Set(turns.filter(({ field }) => !field).map((turn) => itemOf(turn)));
  const fields = new Set(turns.map((turn) => placeOf(turn)));
  const differences = new Map(
    compareSurfaces(upstream, specs).map((one) => [
      one.field === undefined ? one.item : `${one.item}/${one.field}`,
      one,
    ]),
  );
  // What means something now that a request has it, or nothing any more, changes on its own.
  const merged = new Set(report.changed.map(({ place }) => recordPlace(place)));
  const touched = (place: string): boolean =>
    !conflicts.has(place) &&
    (fields.has(place) || merged.has(place) || wholes.has(place.split("/", 2).join("/")));
  const result = new Map<string, Correction | undefined>();
  for (const place of known.keys())
    if (touched(place) && !differences.has(place)) result.set(place, undefined);
  for (const [place, { field, recorded: from, described: to }] of differences) {
    if (!touched(place) || from === undefined || to === undefined) continue;
    if (known.has(place) || (field !== undefined && isPruned(from, to)))
      result.set(place, { from, to });
  }
  return result;
}

/** Whether the specs leave out nothing but flags. */
function isPruned(from: string, to: string): boolean {
  const [type, ...flags] = from.split(" ");
  const [ours, ...left] = to.split(" ");
  return type === ours && left.every((flag) => flags.includes(flag));
}

function itemOf({ group, name }: Turn): string {
  return `${group.toLowerCase()}/${name}`;
}

function placeOf(turn: Turn): string {
  const { field } = turn;
  if (!field) return itemOf(turn);
  const side = field.side === "Members" ? "" : `${field.side.toLowerCase()}/`;
  return `${itemOf(turn)}/${side}${field.name}`;
}
