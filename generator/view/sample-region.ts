import type { Model } from "../model/model.js";

/** A region that makes sense in an example. */
export function sampleRegion(model: Model): string {
  return model.regions[0] ?? model.regionalEndpoints[0]?.region ?? "ap-guangzhou";
}
