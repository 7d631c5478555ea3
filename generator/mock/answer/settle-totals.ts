import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import { isAllowed } from "./make-scalar.js";

type Values = Record<string, Data>;

const TOTAL = /^Total(?:Count|Num|Number)?$/;
const PAGES = /^TotalPages?$/;

/** Makes what was invented as a number of things the number of those that are listed beside it. */
export function settleTotals(
  fields: readonly Field[],
  values: Values,
  isSettled: (field: Field) => boolean,
  size: number | undefined,
): void {
  const total = fields.find(({ name, type }) => TOTAL.test(name) && type.base === "integer");
  const lists = fields.filter(({ name, type }) => type.list && values[name] !== undefined);
  const listed = lists.map(({ name }) => values[name]).find((list) => Array.isArray(list));
  const count = listed?.length ?? 0;
  if (total && lists.length > 0 && !isSettled(total) && isAllowed(total, count)) {
    values[total.name] = count;
  }
  const pages = fields.find(({ name, type }) => PAGES.test(name) && type.base === "integer");
  const counted = total && values[total.name];
  if (pages && !isSettled(pages) && typeof counted === "number") {
    values[pages.name] = size ? Math.ceil(counted / size) : Math.min(counted, 1);
  }
}
