import type { Model } from "../../model/model.js";
import { refuse, type Step } from "../step.js";
import { wireNameOf, type Envelope } from "./envelope.js";
import type { FoundAction } from "./find-action.js";

/** The region a call goes to; nothing for actions without one, which pass over it. */
export function checkRegion(
  { model, action }: FoundAction,
  { form, common }: Envelope,
  host: string,
): Step<string | undefined> {
  const { use, allowed } = action.region;
  const { Region: region } = common;
  if (use === "unused") return { value: undefined };
  const name = wireNameOf("Region", form);
  if (region === undefined) {
    return use === "required"
      ? refuse("MissingParameter", `${name} is missing: ${action.name} needs a region`)
      : { value: undefined };
  }
  const known = allowed ?? regionsOf(model);
  if (known.length > 0 && !known.includes(region)) {
    return refuse(
      "UnsupportedRegion",
      `${action.name} is not offered in ${JSON.stringify(region.slice(0, 60))}; regions: ${[...known].sort().join(", ")}`,
    );
  }
  // Only at a host of the service: anywhere else, the mock stands for all of them.
  const finance = model.financeEndpoints.find((one) => one.region === region);
  const atService = host.toLowerCase().endsWith(".tencentcloudapi.com");
  if (finance !== undefined && atService && host.toLowerCase() !== finance.host) {
    return refuse("UnsupportedRegion", `${region} is a finance region: send it to ${finance.host}`);
  }
  return { value: region };
}

/** Those of the documents' list, and those that have a host. */
function regionsOf({ regions, regionalEndpoints, financeEndpoints }: Model): readonly string[] {
  const hosts = [...regionalEndpoints, ...financeEndpoints].map(({ region }) => region);
  return regions.length === 0 ? [] : [...new Set([...regions, ...hosts])];
}
