import type { SearchEntry } from "../../view/docs/search-data.js";

/** The address of an entry, from the root of the site. */
export function entryUrl([kind, name, page]: SearchEntry): string {
  const anchor = {
    service: "",
    guide: "",
    action: "",
    structure: "",
    input: `#input-${name}`,
    output: `#output-${name}`,
    member: `#${name}`,
    error: `#${name}`,
  }[kind];
  return `${page}.html${anchor}`;
}
