// Loaded when somebody begins to search.
import { loadIndex } from "./search/load-index.js";
import { SearchDialog } from "./search/search-dialog.js";
import type { SearchIndex } from "./search/search-index.js";

let dialog: SearchDialog | undefined;
let index: Promise<SearchIndex> | undefined;

window.specpress.data("assets/search", {
  open(typed: string): void {
    index ??= loadIndex();
    // What could not be loaded is tried again.
    index.catch(() => (index = undefined));
    (dialog ??= new SearchDialog()).open(index, typed);
  },
});
