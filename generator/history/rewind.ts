import type { RawRecord, RawState } from "../load/format/record.js";
import { changesOf, placeOf, type Change } from "./change.js";
import { applyChange, type Surface } from "./surface.js";

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

/**
 * The surface of one state. It is replayed from the first state on, so that what the specs have and
 * nobody recorded yet has no place in any past.
 */
export function rewind(record: RawRecord, index: number, basis: Basis): Rewound {
  const states = record.states.map((state, at) => ({ state, path: ["states", at] }));
  const surface: Surface = new Map();
  for (const { state, path } of states.slice(index).reverse()) {
    for (const change of changesOf(state, path)) applyChange(surface, change);
  }
  const gone = new Map<string, RawState>();
  const former = new Set<string>();
  for (const { state, path } of states.slice(0, index)) {
    for (const change of changesOf(state, path).toReversed()) {
      if (change.from === undefined) former.add(placeOf(change));
      if (change.to === undefined) gone.set(placeOf(change), state);
    }
  }
  if (basis === "curated") {
    for (const [at, group] of (record.curated ?? []).entries()) {
      for (const correction of changesOf(group, ["curated", at]))
        correct(surface, correction, former);
    }
  }
  return { surface, gone, former };
}

function correct(surface: Surface, change: Change, former: ReadonlySet<string>): void {
  const { item, field, from, to } = change;
  const standing = surface.get(item);
  if (!standing || to === undefined || former.has(item) || former.has(placeOf(change))) return;
  const was = field === undefined ? standing.facts : standing.fields.get(field);
  if (was === from) applyChange(surface, change);
}
