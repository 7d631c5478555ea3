import { suggestion } from "../../load/suggestion.js";
import type { Model } from "../../model/model.js";
import type { MockFault } from "../library.js";
import type { Effect, FaultTarget } from "./fault.js";
import { parseEffect, parseFault, parseTarget } from "./parse-fault.js";

/** A fault that is understood, and how often it has left to happen. */
export interface ActiveFault {
  readonly given: MockFault;
  readonly target: FaultTarget;
  readonly effect: Effect;
  readonly chance: number;
  left: number;
}

/** Understands a fault, and holds what it names against the specs. A text when it is wrong: why. */
export function activeFault(
  given: string | MockFault,
  models: readonly Model[],
): ActiveFault | string {
  const fault = typeof given === "string" ? parseFault(given) : given;
  if (typeof fault === "string") return fault;
  if (typeof fault?.effect !== "string") return "a fault needs an effect, such as throttle";
  const effect = parseEffect(fault.effect);
  if (typeof effect === "string") return effect;
  const { on = "*", chance = 1, times = Infinity } = fault;
  if (typeof on !== "string") return "a fault is on an action, such as DismissRoom, or on *";
  if (!(chance > 0 && chance <= 1)) return "the chance of a fault is above 0 and at most 1 (100%)";
  if (!(times >= 1)) return "a fault happens once (x1) or more often";
  const target = parseTarget(on);
  const problem = problemOf(target, models);
  return problem ?? { given: fault, target, effect, chance, left: times };
}

function problemOf({ service, action }: FaultTarget, models: readonly Model[]): string | undefined {
  const names = models.flatMap((model) => [model.wireName, model.service]);
  if (service !== undefined && !names.includes(service)) {
    return `there is no service "${service}" here${suggestion(service, names)}`;
  }
  if (action === undefined) return undefined;
  const actions = models
    .filter((model) => service === undefined || [model.wireName, model.service].includes(service))
    .flatMap((model) => [...model.actions.keys()]);
  if (actions.includes(action)) return undefined;
  return `there is no action "${action}" here${suggestion(action, actions)}`;
}
