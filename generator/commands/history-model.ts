import type { Compiled } from "../compile.js";
import type { Finding } from "../diagnostics/diagnostic.js";
import { isRecorded, type NotRecorded } from "../history/find-state.js";
import { modelAt, type Past } from "../history/model-at.js";
import type { Target } from "../history/target.js";
import type { Raw } from "../load/format/kinds.js";
import type { Sourced } from "../load/load-service.js";
import type { Model } from "../model/model.js";

/** A compiled service, today or as it was. */
export interface Travelled {
  /** Absent when the specs have errors, or the past is not known. */
  readonly model: Model | undefined;
  readonly findings: readonly Finding[];
  readonly past: Past | NotRecorded | undefined;
}

/** Takes a compiled service to a point in its past, if one is asked for. */
export function travel(
  { model, raw, findings }: Compiled,
  platform: Sourced<Raw<"platform">>,
  target: Target | undefined,
): Travelled {
  if (!raw || !target) return { model, findings, past: undefined };
  const past = modelAt(raw, platform, target);
  return { model: isRecorded(past) ? past.model : undefined, findings, past };
}
