import type { Data } from "../../load/scalars.js";
import type { Action, Pagination } from "../../model/model.js";
import type { MockCall } from "../mock-call.js";
import { Dice } from "./dice.js";
import { isObject } from "./is-object.js";

/** Which of all items an answer has to show. */
export interface PageWindow {
  /** How many come before them. */
  readonly before: number;
  readonly count: number;
  readonly total: number;
  readonly size: number;
  readonly pagination: Pagination;
}

/** So many make a page where neither request nor spec says. */
const USUAL_SIZE = 10;

/**
 * The page that a request asks for, of as many items as there are: some, unless it is said how many.
 * Undefined where there are no pages, or where the items are known.
 */
export function pageWindow(
  call: MockCall,
  known: Readonly<Record<string, Data>>,
  seed: number,
  all: number | undefined,
): PageWindow | undefined {
  const { pagination } = call.action;
  if (!pagination || hasPath(known, pagination.items)) return undefined;
  const total = all ?? new Dice(seed).whole(3, 25);
  const size = Math.max(0, numberOf(call, pagination.size) ?? USUAL_SIZE);
  const before = Math.min(total, Math.max(0, skipped(call, pagination, size, total)));
  return { before, count: Math.min(size, total - before), total, size, pagination };
}

function skipped(call: MockCall, pagination: Pagination, size: number, total: number): number {
  const { style, parameter, first, lowest } = pagination;
  const given = numberOf(call, parameter);
  if (given === undefined) return 0;
  if (style === "page") return (given - first) * size;
  // Items that are numbered are told apart from the highest number down.
  return style === "cursor" && lowest ? total - given + 1 : given;
}

/**
 * What an answer says about its page at one of its paths, be it in the item at a place of the page;
 * undefined if that is nothing.
 */
export function saidOfPage(
  { pagination, before, count, total }: PageWindow,
  path: string,
  index: number | undefined,
): Data | undefined {
  const end = before + count;
  switch (path) {
    case pagination.total:
      return pagination.totalIsPage ? count : total;
    case pagination.more:
      return end < total;
    case pagination.next:
      return end < total ? end : 0;
    case pagination.lowest?.text:
      return total - before - (index ?? 0);
    default:
      return undefined;
  }
}

function numberOf({ action, input }: MockCall, name: string): number | undefined {
  const value = input[name] ?? defaultOf(action, name);
  const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === "number" ? number : undefined;
}

function defaultOf({ input }: Action, name: string): Data | undefined {
  return input.find((field) => field.name === name)?.default;
}

function hasPath(values: Data, path: string): boolean {
  const [name = "", ...rest] = path.split(".");
  if (!isObject(values) || !Object.hasOwn(values, name)) return false;
  return rest.length === 0 || hasPath(values[name]!, rest.join("."));
}
