import type { V1Recipe } from "../../v1/v1-recipe.js";
import type { Mistake } from "../mistake.js";

const RENAMES: Readonly<Record<string, (name: string) => string>> = {
  "dots for underscores, as the API before this one had it": (name) => name.replaceAll("_", "."),
  "underscores for dots": (name) => name.replaceAll(".", "_"),
  "brackets for dots": (name) => name.replace(/\.(\w+)/g, "[$1]"),
  "lists counted from 1": (name) =>
    name.replace(/\.(\d+)/g, (_, index: string) => `.${Number(index) + 1}`),
  "lists counted from 0": (name) =>
    name.replace(/\.(\d+)/g, (_, index: string) => `.${Math.max(0, Number(index) - 1)}`),
  "in lower case": (name) => name.toLowerCase(),
};

export const v1Names: Mistake<V1Recipe> = {
  id: "v1-names",
  title: "Parameters were signed under other names than they are sent with.",
  remedy: "Sign the names exactly as they are sent: Filters.0.Values.0.",
  *variants({ parameters }) {
    for (const [detail, rename] of Object.entries(RENAMES)) {
      if (parameters.every(([name]) => rename(name) === name)) continue;
      yield {
        detail,
        apply: (one) => ({
          ...one,
          parameters: one.parameters.map(([name, value]) => [rename(name), value] as const),
        }),
      };
    }
  },
};
