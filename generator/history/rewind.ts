import type { RawRecord, RawState } from "../load/format/record.js";
import { changesOf, placeOf, type Change } from "./change.js";
import { applyChange, inverse, type Item, type Surface } from "./surface.js";

/**
 * `recorded`: the vendor's facts as they are. `curated`: where today's specs correct a fact, it is
 * corrected in the past as well, for as long as the record says the same of it. Two such surfaces
 * differ in what changed, not in what was corrected.
 */
export type Basis = "recorded" | "curated";

export interface Rewound {
  readonly surface: Surface;
  /** The state that took away what was there then and is not there today, by place. */
  readonly gone: ReadonlyMap<string, RawState>;
  /** Places whose name came again later, for something new: what the specs say is not about them. */
  readonly former: ReadonlySet<string>;
}

/** Takes back, one by one, what the states after `index` changed. `today` is used up. */
export function rewind(today: Surface, record: RawRecord, index: number, basis: Basis): Rewound {
  const corrections = (record.curated ?? []).flatMap((group, at) =>
    changesOf(group, ["curated", at]),
  );
  const gone = new Map<string, RawState>();
  const former = new Set<string>();
  for (const correction of [...corrections].reverse()) applyChange(today, inverse(correction));
  for (const [at, state] of record.states.slice(0, index).entries()) {
    for (const change of changesOf(state, ["states", at]).toReversed()) {
      applyChange(today, inverse(change));
      const place = placeOf(change);
      if (change.from === undefined) former.add(place);
      if (change.to === undefined) gone.set(place, state);
    }
  }
  if (basis === "curated") {
    for (const correction of corrections) correct(today, correction, former);
  }
  return { surface: today, gone, former };
}

function correct(surface: Surface, change: Change, former: ReadonlySet<string>): void {
  const { item, field, from, to } = change;
  const standing: Item | undefined = surface.get(item);
  if (!standing || to === undefined || former.has(item) || former.has(placeOf(change))) return;
  const was = field === undefined ? standing.facts : standing.fields.get(field);
  if (was === from) applyChange(surface, change);
}
