import type { Path } from "../../diagnostics/diagnostic.js";
import type { DraftField } from "../emit/drafted.js";
import type { DraftedSpec } from "../drafted-spec.js";
import { fieldsOf } from "../merge/merge-items.js";
import type { Spot } from "../merge/merge-report.js";
import type { Prose } from "../upstream/prose.js";
import { SIDES, type Group } from "../upstream/upstream.js";

/** A description that a person has to write, where, and what upstream says. */
export interface ToWrite extends Spot {
  readonly draft: string;
  readonly upstream: string;
}

/** The descriptions that what is new needs, those of new actions and structures with all in them. */
export function toWrite(
  added: readonly Spot[],
  drafted: DraftedSpec,
  prose: Prose,
): readonly ToWrite[] {
  return added.flatMap((spot): readonly ToWrite[] => {
    const [group, name = "", side, field] = spot.place.split("/");
    const item = drafted[group as Group].get(name);
    if (!item) return [];
    const said = (place: string, path: Path, draft: string): ToWrite => {
      return { place, file: spot.file, path, draft, upstream: prose.at(place) };
    };
    if (side !== undefined) {
      const own = fieldsOf(item, side as "input").find((one) => one.name === field);
      return own ? [said(spot.place, spot.path, own.doc)] : [];
    }
    const itself = "summary" in item ? item.summary : item.doc;
    return [
      said(spot.place, ["draft"], itself),
      ...SIDES[group as Group].flatMap((one) =>
        fieldsOf(item, one).map((own: DraftField) =>
          said(`${spot.place}/${one}/${own.name}`, [one, own.name], own.doc),
        ),
      ),
    ];
  });
}
