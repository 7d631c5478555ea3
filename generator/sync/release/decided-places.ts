import type { Surface } from "../../history/surface.js";
import type { RawRecord } from "../../load/format/record.js";
import { correctedPlaces } from "./corrections.js";

/**
 * Whether a person has decided that the specs differ from what upstream says now: by a correction
 * in the record that starts from it, or by saying so of all conflicts.
 */
export function decidedPlaces(
  record: RawRecord | undefined,
  now: Surface,
  all: boolean,
): (place: string) => boolean {
  const corrected = record ? correctedPlaces(record) : new Map();
  return (place) => {
    if (all) return true;
    const from = (corrected.get(recordPlace(place)) as { readonly from?: string } | undefined)
      ?.from;
    return from !== undefined && from === factsAt(now, place);
  };
}

/** A record names members without the word. */
export function recordPlace(place: string): string {
  return place.replace(/^(structures\/[^/]+)\/members\//, "$1/");
}

function factsAt(surface: Surface, place: string): string | undefined {
  const [group, name, ...field] = recordPlace(place).split("/");
  const item = surface.get(`${group}/${name}`);
  return field.length === 0 ? item?.facts : item?.fields.get(field.join("/"));
}
