import type { ErrorCode, Model } from "../../model/model.js";
import { dataScript, jsonExpression } from "./data-script.js";
import { errorEntry, searchData, type SearchEntry } from "./search-data.js";

/** What the search knows besides the services, and which there are. */
export interface SharedSearchData {
  readonly services: readonly string[];
  readonly entries: readonly SearchEntry[];
}

export interface SharedSearchSource {
  readonly services: readonly string[];
  readonly commonErrors: Iterable<ErrorCode>;
  /** `file` without folder and extension. */
  readonly guides: readonly {
    readonly file: string;
    readonly title: string;
    readonly text: string;
  }[];
}

/** The script with what can be found of one service: `data/<service>/search.js`. */
export function searchScript(model: Model): string {
  return dataScript(`${model.service}/search`, jsonExpression(searchData(model)));
}

/** The script that a search loads first: `data/search.js`. */
export function sharedSearchScript(source: SharedSearchSource): string {
  const guides = source.guides.map(({ file, title, text }): SearchEntry => [
    "guide",
    title,
    `guides/${file}`,
    // It begins with the title, which stands above it anyway.
    text.startsWith(title) ? text.slice(title.length).trim() : text,
  ]);
  const errors = [...source.commonErrors].map((error) => errorEntry(error, "errors"));
  const data: SharedSearchData = { services: source.services, entries: [...guides, ...errors] };
  return dataScript("search", jsonExpression(data));
}
