/** The names of a structure's members. */
export type Key<I> = keyof I & string;

interface PagingBase<I, O, T> {
  /** Parameter with the number of items per page. */
  readonly size?: Key<I> | undefined;
  /** The items of one answer. */
  readonly items: (output: O) => readonly T[] | null | undefined;
  /** The number of all items. */
  readonly total?: ((output: O) => number | null | undefined) | undefined;
  /** The total counts the items of one page only, so it cannot end the loop. */
  readonly totalIsPage?: boolean | undefined;
}

interface ByPage<K> {
  /** Parameter with the page number. */
  readonly page: K;
  /** Number of the first page. Default: 1. */
  readonly first?: number | undefined;
}

interface ByOffset<K> {
  /** Parameter with the number of items to skip. */
  readonly offset: K;
}

interface ByCursor<K, O> {
  /** Parameter with the cursor. */
  readonly cursor: K;
  /** Where the next page starts: null, undefined or an empty string after the last. */
  readonly next: (output: O) => unknown;
  /** Whether there is more, where the answer says so. */
  readonly more?: ((output: O) => boolean | null | undefined) | undefined;
}

/** How an action is paged through. `K` is the parameter that says where a page starts. */
export type Paging<I, O, T, K extends Key<I>> = PagingBase<I, O, T> &
  (ByPage<K> | ByOffset<K> | ByCursor<K, O>);

/** One page that has been fetched. */
export interface FetchedPage<O> {
  readonly output: O;
  /** What the paging parameter was. */
  readonly position: unknown;
  /** The number of its items. */
  readonly count: number;
  /** The number of items up to here, this page's included. */
  readonly seen: number;
}

/** Moves through the pages of one action. */
export interface PageSequence<O> {
  readonly parameter: string;
  /** What the paging parameter is at first; undefined: left out. */
  readonly start: unknown;
  /** What the paging parameter is next; undefined after the last page. */
  next(page: FetchedPage<O>): unknown;
}

/** Decides how to go on, from how the action is paged and where the caller wants to start. */
export function pageSequence<I, O, T, K extends Key<I>>(
  paging: Paging<I, O, T, K>,
  input: Partial<Record<string, unknown>>,
): PageSequence<O> {
  if ("cursor" in paging) return byCursor(paging, input);
  const size = paging.size === undefined ? undefined : input[paging.size];
  const parameter = "page" in paging ? paging.page : paging.offset;
  const first = "page" in paging ? (paging.first ?? 1) : 0;
  const start = Number(input[parameter] ?? first);
  // Unknown (NaN) when starting at a later page of unknown size.
  const skipped = "page" in paging && start !== first ? (start - first) * Number(size) : 0;
  const before = "page" in paging ? skipped : start;
  return {
    parameter,
    start,
    next(page) {
      const total = paging.totalIsPage ? undefined : paging.total?.(page.output);
      if (isLast({ count: page.count, reached: before + page.seen, total, size })) return undefined;
      return Number(page.position) + ("page" in paging ? 1 : page.count);
    },
  };
}

interface Progress {
  readonly count: number;
  readonly reached: number;
  readonly total: number | null | undefined;
  readonly size: unknown;
}

function isLast({ count, reached, total, size }: Progress): boolean {
  if (count === 0) return true;
  // A total below what has been seen is wrong or out of date: not trusted. One above it outweighs a
  // short page, because a server may cap the page size; if it is wrong, an empty page follows.
  if (typeof total === "number" && total >= reached) return total === reached;
  return typeof size === "number" && count < size;
}

function byCursor<O, K extends string>(
  paging: ByCursor<K, O>,
  input: Partial<Record<string, unknown>>,
): PageSequence<O> {
  return {
    parameter: paging.cursor,
    start: input[paging.cursor],
    next({ output, position, count }) {
      const more = paging.more?.(output);
      // A short page means nothing here: servers that hand out cursors filter after cutting.
      if (more === false || (more !== true && count === 0)) return undefined;
      const next = paging.next(output) ?? undefined;
      // A cursor that does not move would never end.
      return next === "" || next === position ? undefined : next;
    },
  };
}

/** The lowest of some values, such as the next cursor where cursors run backwards. */
export function lowest<T>(
  items: readonly T[] | null | undefined,
  value: (item: T) => number | null | undefined,
): number | undefined {
  let least: number | undefined;
  for (const item of items ?? []) {
    const one = value(item);
    if (typeof one === "number" && (least === undefined || one < least)) least = one;
  }
  return least;
}
