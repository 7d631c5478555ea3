import type { Action } from "./action.js";
import type { CallOptions } from "./client-options.js";
import { pageSequence, type Key, type Paging } from "./paging.js";
import type { Sender } from "./sender.js";

/** An input with or without the place to start from. */
export type PagedInput<I, K extends Key<I>> = Omit<I, K> & Partial<Pick<I, K>>;

/** Goes over the items of all pages, or with `pages()` over the answers. Each loop starts anew. */
export interface Paginator<O, T> extends AsyncIterable<T> {
  pages(): AsyncGenerator<O, void, undefined>;
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>;
}

/**
 * Pages through an action, one call at a time and only as far as the loop gets.
 *
 * @example
 * for await (const room of paginate(client, describeRoomInfo, input, paging)) print(room);
 */
export function paginate<I, O, C extends string, T, K extends Key<I>>(
  client: Sender,
  action: Action<I, O, C>,
  input: PagedInput<NoInfer<I>, NoInfer<K>>,
  paging: Paging<I, O, T, K>,
  options?: CallOptions,
): Paginator<O, T> {
  const pages = (): AsyncGenerator<O, void, undefined> =>
    fetchPages(input, paging, (placed) => client.send(action, placed, options));
  return { pages, [Symbol.asyncIterator]: () => fetchItems(pages(), paging) };
}

async function* fetchPages<I, O, T, K extends Key<I>>(
  input: PagedInput<I, K>,
  paging: Paging<I, O, T, K>,
  send: (input: I) => Promise<O>,
): AsyncGenerator<O, void, undefined> {
  const sequence = pageSequence(paging, input);
  let position = sequence.start;
  let seen = 0;
  let doubted: string | undefined;
  for (let isFirst = true; ; isFirst = false) {
    const place = position === undefined ? {} : { [sequence.parameter]: position };
    // The compiler cannot know that the parameter, which the input may lack, is the one put in.
    const output = await send({ ...input, ...place } as I);
    const items = paging.items(output) ?? [];
    const count = items.length;
    // Some servers answer a place beyond the end with the last page again, for ever.
    if (doubted !== undefined && doubted === textOf(items)) return;
    // An empty page is an answer if it is the only one, and a way to say "no more" otherwise.
    if (isFirst || count > 0) yield output;
    seen += count;
    const page = { output, position, count, seen };
    position = sequence.next(page);
    if (position === undefined) return;
    doubted = sequence.promisesMore(page) ? undefined : textOf(items);
  }
}

function textOf(items: readonly unknown[]): string {
  return JSON.stringify(items, (_key, value: unknown) => {
    return typeof value === "bigint" ? `${value}n` : value;
  });
}

async function* fetchItems<I, O, T, K extends Key<I>>(
  pages: AsyncIterable<O>,
  paging: Paging<I, O, T, K>,
): AsyncGenerator<T, void, undefined> {
  for await (const output of pages) yield* paging.items(output) ?? [];
}
