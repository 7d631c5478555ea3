import type { RawAction, RawStructure } from "../../load/format/action.js";
import type { Raw } from "../../load/format/kinds.js";
import type { RawSpec, Sourced } from "../../load/load-service.js";
import { dataScript, jsonExpression } from "./data-script.js";

/** What the comparison of two releases is made from, in a page of the docs. */
export interface HistoryData {
  readonly spec: RawSpec;
  readonly platform: Sourced<Raw<"platform">>;
}

/** The script with a service's past: `data/<service>/history.js`. */
export function historyScript(spec: RawSpec, platform: Sourced<Raw<"platform">>): string {
  return dataScript(`${spec.name}/history`, jsonExpression(historyData(spec, platform)));
}

/**
 * A service's specs and its record, less what no comparison with the past looks at: only one side
 * could tell of it.
 */
function historyData(spec: RawSpec, platform: Sourced<Raw<"platform">>): HistoryData {
  return {
    spec: {
      ...spec,
      actions: spec.actions.map((one) => ({ ...one, value: actionFacts(one.value) })),
      structures: spec.structures.map((one) => ({ ...one, value: structureFacts(one.value) })),
      errors: { ...spec.errors, value: [] },
      resources: undefined,
      versions: undefined,
    },
    platform: { ...platform, value: { ...platform.value, errors: [] } },
  };
}

function actionFacts(action: RawAction): RawAction {
  const {
    rules: _rules,
    errors: _errors,
    examples: _examples,
    pagination: _pagination,
    waiters: _waiters,
    effects: _effects,
    ...facts
  } = action;
  return facts;
}

function structureFacts(structure: RawStructure): RawStructure {
  const { rules: _rules, ...facts } = structure;
  return facts;
}
