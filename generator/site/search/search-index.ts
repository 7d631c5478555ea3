import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { SearchEntry } from "../../view/docs/search-data.js";
import { rankOf, type Asked } from "./rank.js";
import { nameWords, plainName, queryWords, textWords } from "./words.js";

/** An entry, and the short name of the service it belongs to; none for what all have. */
export interface Findable {
  readonly service: string;
  readonly entry: SearchEntry;
}

/** An entry that was found. */
export interface Found extends Findable {
  /** How many other places of the service have the same name. */
  readonly others: number;
  readonly rank: number;
}

interface Indexed {
  readonly id: number;
  readonly name: string;
  readonly context: string;
  readonly text: string;
}

/** All that can be found, made ready in the browser: that is sooner done than loading an index. */
export class SearchIndex {
  readonly #all: readonly Findable[];
  readonly #index: MiniSearch<Indexed>;

  constructor(all: readonly Findable[]) {
    this.#all = all;
    this.#index = new MiniSearch<Indexed>({
      fields: ["name", "context", "text"],
      tokenize: (text, field) => [...(field === "name" ? nameWords(text) : textWords(text))],
      processTerm: (term) => term,
      searchOptions: {
        tokenize: (query) => [query],
        boost: { name: 8, context: 2 },
        prefix: true,
        fuzzy: (term) => (term.length >= 7 ? 2 : term.length >= 4 ? 1 : false),
        weights: { prefix: 0.7, fuzzy: 0.3 },
      },
    });
    this.#index.addAll(
      all.map(({ service, entry: [kind, name, , text, owner = ""] }, id) => ({
        id,
        name: kind === "service" ? `${name} ${owner}` : name,
        context: `${owner} ${service}`,
        text,
      })),
    );
  }

  /** The best entries for a query, the best first; one for each name that many places have. */
  find(query: string, most = 12): readonly Found[] {
    const asked: Asked = { plain: plainName(query), words: queryWords(query) };
    if (asked.words.length === 0) return [];
    const groups = new Map<string, Found>();
    for (const result of this.#results(asked.words)) {
      const found = this.#found(result, asked);
      const key = groupOf(found);
      const known = groups.get(key);
      const best = known && known.rank > found.rank ? known : found;
      groups.set(key, { ...best, others: known ? known.others + 1 : 0 });
    }
    return [...groups.values()].sort((a, b) => usualRank(b) - usualRank(a)).slice(0, most);
  }

  #found({ id, score, match }: SearchResult, asked: Asked): Found {
    const { service, entry } = this.#all[id as number]!;
    const named = Object.keys(match).filter((term) => match[term]!.includes("name"));
    // The score decides among equals: it is worth less than any difference in rank.
    const rank = rankOf(entry, asked, named) + score / (score + 50);
    return { service, entry, others: 0, rank };
  }

  /** Entries that have all the words, or if none has, those that have any. */
  #results(words: readonly string[]): readonly SearchResult[] {
    const query = (combineWith: "AND" | "OR"): Query => ({ combineWith, queries: [...words] });
    const all = this.#index.search(query("AND"));
    return all.length > 0 || words.length === 1 ? all : this.#index.search(query("OR"));
  }
}

/** Parameters and members of one name are one thing to who searches for it. */
function groupOf({ service, entry: [kind, name, page] }: Found): string {
  const isField = kind === "input" || kind === "output" || kind === "member";
  return isField ? `${service} ${name}` : `${kind} ${page} ${name}`;
}

/** What is found in many places is more likely what is meant. */
function usualRank({ rank, others }: Found): number {
  return rank + Math.log2(1 + others) / 8;
}
