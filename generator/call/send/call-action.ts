import { conformInput } from "../../check/conform/conform-input.js";
import type { Action as ModelAction, Model } from "../../model/model.js";
import { sensitivePaths } from "../../model/sensitive-paths.js";
import type { Action } from "../../../runtime/src/index.js";

/** The parameters of a call, or its answer, by name. */
export type Values = Readonly<Record<string, unknown>>;

export type CallAction = Action<Values, Values>;

/**
 * An action of the model as the runtime takes it: what generated packages have as a value.
 * @param now the clock, in seconds
 */
export function callAction(action: ModelAction, model: Model, now: number): CallAction {
  const { name, region, endpoint, readOnly, rate, input, rules } = action;
  const retryable = action.errors.filter(({ retry }) => retry).map(({ code }) => code);
  return {
    service: { name: model.wireName, version: model.version, endpoint: model.endpoint },
    name,
    region: region.use,
    ...(region.allowed && { regions: region.allowed }),
    ...(endpoint !== undefined && { endpoint }),
    readOnly,
    ...(rate && { rateLimit: { requests: rate.requests, seconds: rate.seconds } }),
    retryable,
    sensitive: sensitivePaths(input, model),
    check: (given) => conformInput(model, input, rules, given, now),
  };
}
