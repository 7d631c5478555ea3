import type { V1Parameter, V1Recipe } from "../../v1/v1-recipe.js";
import { setting, type Mistake } from "../mistake.js";

const by =
  (key: (name: string) => string) =>
  (parameters: V1Parameter[]): readonly V1Parameter[] =>
    parameters.sort(([a], [b]) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

function byLanguage(numeric: boolean): V1Recipe["sort"] {
  return (parameters) => parameters.sort(([a], [b]) => a.localeCompare(b, "en", { numeric }));
}

const ORDERS: Readonly<Record<string, V1Recipe["sort"]>> = {
  "as they are sent": (parameters) => parameters,
  "sorted without regard to case": by((name) => name.toLowerCase()),
  "sorted with capitals last": by((name) =>
    name.replace(/[a-z]/gi, (one) => (one < "a" ? one.toLowerCase() : one.toUpperCase())),
  ),
  "sorted with numbers by their size": by((name) =>
    name.replace(/\d+/g, (digits) => digits.padStart(9, "0")),
  ),
  "sorted as localeCompare does, by the rules of a language": byLanguage(false),
  "sorted as localeCompare does, numbers by their size": byLanguage(true),
  "sorted backwards": (parameters) => by((name) => name)(parameters).toReversed(),
  "sorted by values": (parameters) => parameters.sort(([, a], [, b]) => (a < b ? -1 : 1)),
};

export const v1Order: Mistake<V1Recipe> = {
  id: "v1-order",
  title: "The parameters were not signed in the order of the bytes of their names.",
  remedy: "Sort by name as bytes: capitals before small letters, and Ids.10 before Ids.2.",
  *variants({ parameters, sort: right }) {
    const names = (list: readonly V1Parameter[]): string => list.map(([name]) => name).join("\n");
    for (const [name, sort] of Object.entries(ORDERS)) {
      if (names(sort([...parameters])) !== names(right([...parameters])))
        yield setting<V1Recipe>(name, { sort });
    }
  },
};
