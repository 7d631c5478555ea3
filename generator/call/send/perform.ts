import type { Pagination, Waiter } from "../../model/model.js";
import { paginate, waitUntil, type CallOptions, type Sender } from "../../../runtime/src/index.js";
import { isRecord } from "../../check/conform/record.js";
import type { CallAction, Values } from "./call-action.js";
import { callPaging } from "./call-paging.js";
import { callWait } from "./call-wait.js";
import { readPath } from "./read-path.js";

/** How often an action is called: once, for each page, or until something has happened. */
export type Way =
  | { readonly kind: "once" }
  | {
      readonly kind: "all";
      readonly pagination: Pagination;
      /** Told after each page: its number, and how many items there are up to here. */
      readonly onPage: (page: number, items: number) => void;
    }
  | { readonly kind: "wait"; readonly waiter: Waiter };

export interface Performance {
  readonly action: CallAction;
  readonly input: Values;
  readonly way: Way;
  readonly options: CallOptions;
}

/** The answer of a call; undefined where an error was what was waited for. */
export function perform(client: Sender, call: Performance): Promise<Values | undefined> {
  const { action, input, way, options } = call;
  switch (way.kind) {
    case "once":
      return client.send(action, input, options);
    case "wait":
      return waitUntil(client, action, input, callWait(way.waiter), options);
    case "all":
      return allPages(client, call, way);
  }
}

/** The last page's answer, with the items of all pages in place of its own. */
async function allPages(
  client: Sender,
  { action, input, options }: Performance,
  { pagination, onPage }: Way & { kind: "all" },
): Promise<Values> {
  const paginator = paginate(client, action, input, callPaging(pagination), options);
  const all: unknown[] = [];
  let answer: Values = {};
  let number = 0;
  for await (const page of paginator.pages()) {
    answer = page as Values;
    const items = readPath(answer, pagination.items);
    if (Array.isArray(items)) all.push(...(items as unknown[]));
    onPage(++number, all.length);
  }
  return withValue(answer, pagination.items.split("."), all);
}

function withValue(at: Values, [name, ...rest]: readonly string[], value: unknown): Values {
  if (name === undefined) return at;
  const inner = Object.hasOwn(at, name) ? at[name] : undefined;
  const changed = rest.length === 0 ? value : withValue(isRecord(inner) ? inner : {}, rest, value);
  return { ...at, [name]: changed };
}
