import type { Step } from "../../model/field.js";
import type { Pagination } from "../../model/model.js";
import { lowest, type Paging } from "../../../runtime/src/index.js";
import type { Values } from "./call-action.js";
import { readPath } from "./read-path.js";

export type CallPaging = Paging<Values, Values, unknown, string>;

/** How the runtime pages through an action, from what the spec declares. */
export function callPaging(pagination: Pagination): CallPaging {
  const { style, parameter, size, first, total, totalIsPage, more } = pagination;
  const base = {
    size,
    items: (output: Values) => readPath(output, pagination.items) as readonly unknown[] | undefined,
    ...(total !== undefined && { total: (output: Values) => readPath(output, total) as number }),
    totalIsPage,
  };
  if (style === "page") return { ...base, page: parameter, first };
  if (style === "offset") return { ...base, offset: parameter };
  return {
    ...base,
    cursor: parameter,
    next: nextCursor(pagination),
    ...(more !== undefined && { more: (output: Values) => readPath(output, more) as boolean }),
  };
}

function nextCursor({ next, lowest: backwards }: Pagination): (output: Values) => unknown {
  if (!backwards) return (output) => (next === undefined ? undefined : readPath(output, next));
  const list = backwards.steps.findIndex((step) => step.list) + 1;
  const [items, member] = [backwards.steps.slice(0, list), backwards.steps.slice(list)].map(pathOf);
  return (output) =>
    lowest(readPath(output, items!) as readonly unknown[], (item) => {
      return readPath(item, member!) as number;
    });
}

function pathOf(steps: readonly Step[]): string {
  return steps.map(({ name }) => name).join(".");
}
