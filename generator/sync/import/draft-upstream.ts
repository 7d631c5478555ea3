import type { RawSpec } from "../../load/load-service.js";
import { draftSpec, type DraftSpec } from "../draft/draft-spec.js";
import { draftExamples } from "../examples/draft-examples.js";
import type { UpstreamExample } from "../examples/upstream-example.js";
import { metadataModel } from "../metadata-model.js";
import { settleLimits } from "./settle-limits.js";
import { settleExamples } from "./settle-examples.js";

/** A spec out of what upstream says, with those of upstream's examples that hold against it. */
export function draftUpstream(
  spec: RawSpec,
  examples: ReadonlyMap<string, readonly UpstreamExample[]>,
  folder: string,
): DraftSpec {
  const model = metadataModel(spec);
  const draft = settleLimits(draftSpec(spec, model, folder));
  if (examples.size === 0) return draft;
  const actions = draft.actions.map((one) => {
    const given = examples.get(one.name) ?? [];
    const action = model.actions.get(one.name);
    if (given.length === 0 || !action) return one;
    return { ...one, value: { ...one.value, examples: draftExamples(given, action, model) } };
  });
  return settleExamples({ ...draft, actions });
}
