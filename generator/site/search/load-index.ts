import type { SearchData } from "../../view/docs/search-data.js";
import type { SharedSearchData } from "../../view/docs/search-script.js";
import { SearchIndex } from "./search-index.js";

/** The index over all services, made of what each of them says about itself. */
export async function loadIndex(): Promise<SearchIndex> {
  const { load } = window.specpress;
  const shared = await load<SharedSearchData>("search");
  const services = await Promise.all(
    shared.services.map((service) => load<SearchData>(`${service}/search`)),
  );
  return new SearchIndex([
    ...services.flatMap(({ service, entries }) => entries.map((entry) => ({ service, entry }))),
    ...shared.entries.map((entry) => ({ service: "", entry })),
  ]);
}
