import type { Context } from "../load/decoder.js";
import type { Raw } from "../load/format/kinds.js";
import type { Sourced } from "../load/load-service.js";
import { suggestion } from "../load/suggestion.js";
import type { Category } from "./model.js";

/**
 * Every action stands in one category. A tombstone may: it is not listed, but its place is kept for
 * the past, and in case it comes back. `context` stands at the list.
 */
export function buildCategories(
  raw: Raw<"service">["categories"],
  actions: readonly Sourced<Raw<"action">>[],
  known: readonly string[],
  context: Context,
): readonly Category[] {
  const names = new Set(known);
  const gone = new Set(actions.flatMap(({ name, value }) => (value.retired ? [name] : [])));
  const seen = new Set<string>();
  const categories = raw.map(({ name, doc, actions: listed }, index) => {
    const usable = listed.filter((action, position) => {
      const here = context.at(index).at("actions").at(position);
      if (!names.has(action)) {
        here.report("action-unknown", { action, suggestion: suggestion(action, known) });
        return false;
      }
      if (seen.has(action)) here.report("action-categorized-twice", { action });
      return !seen.has(action) && seen.add(action) && !gone.has(action);
    });
    return { name, doc, actions: usable };
  });
  for (const { name: action, value } of actions) {
    if (!seen.has(action) && !value.retired) context.report("action-uncategorized", { action });
  }
  return categories;
}
