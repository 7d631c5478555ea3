import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import type { Mistake } from "../mistake.js";

const ORDERS: Readonly<Record<string, (items: string[]) => readonly string[]>> = {
  "sorted by name": (items) => items.sort(byName),
  "sorted as whole texts": (items) => items.sort(),
  backwards: (items) => items.reverse(),
  "sorted without regard to case": (items) =>
    items.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
};

export const queryOrder: Mistake<Tc3Recipe> = {
  id: "query-order",
  title: "The query was signed in another order than it is sent in.",
  remedy: "Make the query string once; sign it and put the same text into the URL.",
  *variants({ query }) {
    if (!query?.includes("&")) return;
    for (const [name, order] of Object.entries(ORDERS)) {
      const put = (text: string): string => order(text.split("&")).join("&");
      if (put(query) === query) continue;
      yield {
        detail: `signed ${name}`,
        apply: (one) => (one.query === undefined ? one : { ...one, query: put(one.query) }),
      };
    }
  },
};

function byName(a: string, b: string): number {
  const [first, second] = [a.split("=")[0]!, b.split("=")[0]!];
  return first < second ? -1 : first > second ? 1 : 0;
}
