import type { Data } from "../../load/scalars.js";
import type { Model } from "../../model/model.js";
import type { Collector } from "./collector.js";
import { pairs } from "./pairs.js";

export function compareService(before: Model, after: Model, collector: Collector): void {
  const about = collector.about("service", "none", { before, after });
  const at = (path: string): { readonly path: string } => ({ path: `service/${path}` });
  about.differs("service-name", before.service, after.service, at("name"));
  about.differs("service-wire-name", before.wireName, after.wireName, at("name"));
  about.differs("service-version", before.version, after.version, at("version"));
  for (const [place, pair] of pairs(endpoints(before), endpoints(after)))
    about.differs("service-endpoint", pair.before, pair.after, at(place));
  const regions = (model: Model): readonly (readonly [string, string])[] =>
    model.regions.map((region) => [region, region]);
  for (const [region, pair] of pairs(regions(before), regions(after)))
    about.differs("service-region", pair.before, pair.after, at(`regions/${region}`));
  about.differs("service-docs", words(before), words(after));
}

/** Every host of a service, by what it is for. */
function endpoints(model: Model): readonly (readonly [string, string])[] {
  const { internationalEndpoint: international } = model;
  return [
    ["endpoint", model.endpoint],
    ...(international === undefined ? [] : [["endpoints/international", international] as const]),
    ...model.regionalEndpoints.map(
      ({ region, host }) => [`endpoints/regional/${region}`, host] as const,
    ),
    ...model.financeEndpoints.map(
      ({ region, host }) => [`endpoints/finance/${region}`, host] as const,
    ),
  ];
}

function words({ product, doc, categories }: Model): Data {
  return {
    product,
    doc,
    categories: Object.fromEntries(categories.map((one) => [one.name, one.doc ?? ""])),
  };
}
