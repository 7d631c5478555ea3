import type { ServiceSite } from "../../../generator/view/docs/service-site.js";
import { generate, services } from "../../pipeline.js";

const known = new Map<string, ServiceSite>();

/** What the pages of one of the real services are made from. */
export function realSite(name: string): ServiceSite {
  const service = services.find((one) => one.service === name)!;
  const site = known.get(name) ?? generate(service).site!;
  known.set(name, site);
  return site;
}
