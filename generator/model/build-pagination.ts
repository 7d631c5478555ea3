import type { Context } from "../load/decoder.js";
import type { RawPagination } from "../load/format/action.js";
import { entersList, isResolved, resolvePath } from "./field-path.js";
import type { Pagination } from "./model.js";
import type { StructureTypes } from "./structure-types.js";
import type { Field, FieldPath } from "./field.js";

/** How an action pages; undefined, and reported, when it names what the action does not have. */
export function buildPagination(
  raw: RawPagination,
  context: Context,
  input: readonly Field[],
  output: readonly Field[],
  types: StructureTypes,
): Pagination | undefined {
  const style = styleOf(raw, context);
  if (!style) return undefined;
  let sound = true;
  const fail = (key: string, detail: string): undefined => {
    context.at(key).report("pagination-field", { detail });
    sound = false;
    return undefined;
  };
  const resolve = (key: "items" | "total" | "next" | "more" | "lowest"): FieldPath | undefined => {
    if (raw[key] === undefined) return undefined;
    const path = resolvePath(raw[key], output, types);
    if (!isResolved(path)) return fail(key, path.problem);
    const lists = path.steps.filter(({ list }) => list).length;
    if (key === "lowest" && (lists !== 1 || path.steps.at(-1)!.list)) {
      return fail(key, `${raw[key]} is no member of the items of one list, such as Messages[].Seq`);
    }
    return key !== "lowest" && entersList(path) ? fail(key, `${raw[key]} enters a list`) : path;
  };
  for (const name of [raw[style]!, raw.size, ...(raw.without ?? [])]) {
    if (input.some((field) => field.name === name)) continue;
    fail(
      name === raw.size ? "size" : name === raw[style] ? style : "without",
      `there is no parameter ${name}`,
    );
  }
  const items = resolve("items");
  if (items && !items.field.type.list) fail("items", `${raw.items} is no list`);
  for (const key of ["total", "next", "more"] as const) resolve(key);
  const lowest = resolve("lowest");
  if (!sound || !items) return undefined;
  return {
    style,
    parameter: raw[style]!,
    first: raw.first ?? 1,
    size: raw.size,
    items: raw.items,
    item: { ...items.field.type, list: false },
    total: raw.total,
    totalIsPage: raw.totalIsPage ?? false,
    next: raw.next,
    lowest,
    more: raw.more,
    without: raw.without ?? [],
  };
}

function styleOf(raw: RawPagination, context: Context): Pagination["style"] | undefined {
  const styles = (["page", "offset", "cursor"] as const).filter(
    (style) => raw[style] !== undefined,
  );
  const [style] = styles;
  if (styles.length !== 1 || !style) {
    return context.report("pagination-field", {
      detail: "give exactly one of page, offset and cursor",
    });
  }
  const ways = [raw.next, raw.lowest].filter((way) => way !== undefined).length;
  if (ways === (style === "cursor" ? 1 : 0)) return style;
  return context.report("pagination-field", {
    detail:
      style === "cursor"
        ? "a cursor needs either next or lowest"
        : "next and lowest belong to a cursor",
  });
}
