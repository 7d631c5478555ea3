import type { Action, Model } from "../../../model/model.js";
import { sampleRegion } from "../../sample-region.js";

/** What samples of one action have in common, whatever is asked of it. Plain data: pages carry it. */
export interface SampleCall {
  /** The name on the command line. */
  readonly service: string;
  /** The name on the wire. */
  readonly wireName: string;
  readonly version: string;
  readonly host: string;
  readonly action: string;
  /** Absent where the action takes none. */
  readonly region: string | undefined;
  readonly package: string;
  readonly client: string;
  readonly constant: string;
  readonly method: string;
}

/** `region`: an example's own. */
export function sampleCall(action: Action, model: Model, region?: string): SampleCall {
  return {
    service: model.service,
    wireName: model.wireName,
    version: model.version,
    host: action.endpoint ?? model.endpoint,
    action: action.name,
    region:
      action.region.use === "unused"
        ? undefined
        : (region ?? action.region.allowed?.[0] ?? sampleRegion(model)),
    package: model.names.package,
    client: model.names.client,
    constant: model.names.constant,
    method: action.names.value,
  };
}
