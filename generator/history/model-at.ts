import type { Raw } from "../load/format/kinds.js";
import type { RawState } from "../load/format/record.js";
import type { RawSpec, Sourced } from "../load/load-service.js";
import { buildModel } from "../model/build-model.js";
import type { Model } from "../model/model.js";
import { findState, isRecorded, type NotRecorded } from "./find-state.js";
import { historyNotes, type HistoryNote } from "./history-notes.js";
import { pastSpec } from "./past-spec.js";
import type { Basis } from "./rewind.js";
import type { Target } from "./target.js";

/** The API as it was, and what there is to know about how that is known. */
export interface Past {
  readonly model: Model;
  /** When the state was first seen, and the releases that it carries. */
  readonly state: Pick<RawState, "date" | "releases">;
  /** The newest state: the specs describe it, so nothing is left out. */
  readonly newest: boolean;
  readonly notes: readonly HistoryNote[];
}

/** A service's API as it was at a release or on a day; or why that is not known. */
export function modelAt(
  spec: RawSpec,
  platform: Sourced<Raw<"platform">>,
  target: Target,
  basis: Basis = "recorded",
): Past | NotRecorded {
  const found = findState(spec, target);
  if (!isRecorded(found)) return found;
  const { record, index } = found;
  const past = pastSpec(spec, record, index, basis);
  const notes = historyNotes(spec, past, found, target, basis);
  const { model } =
    index === 0 ? buildModel(past, platform) : buildFacts(announced(past, notes), platform);
  return { model, state: record.states[index]!, newest: index === 0, notes };
}

/** What is missing from such a model was not recorded, rather than not documented. */
function buildFacts(past: RawSpec, platform: Sourced<Raw<"platform">>): { readonly model: Model } {
  return { model: { ...buildModel(past, platform).model, factsOnly: true } };
}

/** A package or page of the past says so where it says what the service is for. */
function announced(past: RawSpec, notes: readonly HistoryNote[]): RawSpec {
  const said = notes.filter(({ about }) => about !== "gone").map(({ text }) => text);
  const { value } = past.service;
  const doc = `${value.doc}\n\nThis is the past. ${said.join(" ")}`;
  return { ...past, service: { ...past.service, value: { ...value, doc } } };
}
