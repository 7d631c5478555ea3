import { isSeq, type Node } from "yaml";
import type { Raw } from "../../load/format/kinds.js";
import { insertItem, itemStarts, removeItem } from "../edit/list-items.js";
import { entryOf, scalarOf } from "../edit/map-entries.js";
import { parseRoot } from "../edit/parse-root.js";
import { applyEdits } from "../edit/text-edit.js";
import { yamlText } from "../emit/scalar.js";
import { similarAction } from "./similar-action.js";

export interface Newcomers {
  readonly categories: Raw<"service">["categories"];
  /** In upstream's order. */
  readonly added: readonly string[];
  /** Drafts that are gone again. */
  readonly dropped: ReadonlySet<string>;
  /** Actions that nobody has described yet: where they stand is no one's word. */
  readonly drafts: ReadonlySet<string>;
  readonly upstream: readonly string[];
}

/** Holds what finds no place among the categories, until a person finds one. */
export const UNSORTED = "Not sorted yet";

/**
 * Puts new actions into the category of the action with the most similar name, behind what is
 * there; upstream has no categories. The same actions find the same places whenever they come.
 */
export function categorize(text: string, newcomers: Newcomers): string {
  const { categories, added, dropped } = newcomers;
  let result = text;
  for (const name of dropped) result = without(result, name);
  const homes = new Map(added.map((name) => [name, homeOf(name, newcomers)]));
  for (const index of new Set(homes.values())) {
    const names = added.filter((name) => homes.get(name) === index);
    result =
      index === undefined
        ? withCategory(result, names)
        : withActions(result, index, names, newcomers);
  }
  return categories.length === 0 && added.length === 0 ? text : result;
}

/** The category of an action; undefined when it needs one of its own. */
function homeOf(name: string, { categories, drafts }: Newcomers): number | undefined {
  const settled = categories.flatMap(({ actions }) => actions).filter((one) => !drafts.has(one));
  const similar = similarAction(name, settled);
  const home =
    similar === undefined
      ? categories.findIndex((category) => categories.length === 1 || category.name === UNSORTED)
      : categories.findIndex(({ actions }) => actions.includes(similar));
  return home < 0 ? undefined : home;
}

/** Behind the last that a person has put there, drafts stand in upstream's order. */
function withActions(
  text: string,
  index: number,
  names: readonly string[],
  { categories, drafts, dropped, upstream }: Newcomers,
): string {
  const standing = categories[index]!.actions.filter((one) => !dropped.has(one));
  let result = text;
  const sequence = [...standing];
  for (const name of names) {
    const settled = sequence.findLastIndex((one) => !drafts.has(one) && !names.includes(one));
    const later = sequence.findIndex(
      (one, at) => at > settled && upstream.indexOf(one) > upstream.indexOf(name),
    );
    const at = later < 0 ? sequence.length : later;
    sequence.splice(at, 0, name);
    result = withAction(result, index, at, name);
  }
  return result;
}

function withAction(text: string, category: number, at: number, name: string): string {
  const list = actionsOf(text, category);
  if (!isSeq(list)) return text;
  const line = (column: number): string => `${" ".repeat(column)}- ${yamlText(name)}\n`;
  if (itemStarts(text, list).length > 0 && at > 0)
    return applyEdits(text, [insertItem(text, list, at - 1, line)!]);
  if (itemStarts(text, list).length > 0) {
    const start = itemStarts(text, list)[0]!;
    const margin = start - (text.lastIndexOf("\n", start) + 1);
    return applyEdits(text, [
      { start, end: start, text: `- ${yamlText(name)}\n${" ".repeat(margin)}` },
    ]);
  }
  // `[A, B]`, or `[]`.
  const items = list.items.map((item) => text.slice(...(item as Node).range!.slice(0, 2)));
  items.splice(at, 0, yamlText(name));
  const [start, end] = (list as Node).range!;
  return applyEdits(text, [{ start, end, text: `[${items.join(", ")}]` }]);
}

function without(text: string, name: string): string {
  const categories = entryOf(parseRoot(text), "categories")?.value;
  if (!isSeq(categories)) return text;
  for (const index of categories.items.keys()) {
    const list = entryOf(categories.items[index] as Node, "actions")?.value;
    if (!isSeq(list)) continue;
    const at = (list.toJSON() as unknown[]).indexOf(name);
    if (at < 0) continue;
    const heading = scalarOf(entryOf(categories.items[index] as Node, "name")?.value);
    const whole =
      heading === UNSORTED && list.items.length === 1 && categories.items.length > 1
        ? removeItem(text, categories as Node, index)
        : undefined;
    if (whole) return applyEdits(text, [whole]);
    if (itemStarts(text, list as Node).length > 1)
      return applyEdits(text, [removeItem(text, list as Node, at)!]);
    const items = list.items.map((item) => text.slice(...(item as Node).range!.slice(0, 2)));
    items.splice(at, 1);
    const flow = list.flow === true;
    const [start, end] = (list as Node).range!;
    const from = flow ? start : text.lastIndexOf(":", start) + 1;
    const tail = text.slice(from, end).endsWith("\n") ? "\n" : "";
    return applyEdits(text, [
      { start: from, end, text: `${flow ? "" : " "}[${items.join(", ")}]${tail}` },
    ]);
  }
  return text;
}

function withCategory(text: string, names: readonly string[]): string {
  const categories = entryOf(parseRoot(text), "categories")?.value;
  const lines = (column: number): string => {
    const margin = " ".repeat(column);
    const items = names.map((name) => `${margin}    - ${yamlText(name)}\n`).join("");
    return `${margin}- name: ${UNSORTED}\n${margin}  actions:\n${items}`;
  };
  const count = itemStarts(text, categories).length;
  if (categories && count > 0)
    return applyEdits(text, [insertItem(text, categories, count - 1, lines)!]);
  const [start, end] = categories?.range ?? [text.length, text.length];
  const tail = text.slice(start, end).endsWith("\n") ? "\n" : "";
  return applyEdits(text, [{ start, end, text: `\n${lines(2).replace(/\n$/, tail)}` }]);
}

function actionsOf(text: string, category: number): Node | undefined {
  const categories = entryOf(parseRoot(text), "categories")?.value;
  const item = isSeq(categories) ? (categories.items[category] as Node) : undefined;
  return entryOf(item, "actions")?.value ?? undefined;
}
