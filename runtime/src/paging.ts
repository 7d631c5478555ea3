/** The names of a structure's members. */
export type Key<I> = keyof I & string;

interface PagingBase<I, O, T> {
  /** Parameter with the number of items per page. */
  readonly size?: Key<I> | undefined;
  /** The items of one answer. */
  readonly items: (output: O) => readonly T[] | null | undefined;
  /** The number of all items; it can prolong the loop after a short page, and ends nothing. */
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
  /** Whether the answer itself says that there is more after this page. */
  promisesMore(page: FetchedPage<O>): boolean;
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
  const totalOf = (output: O): number =>
    (paging.totalIsPage ? undefined : paging.total?.(output)) ?? Number.NaN;
  return {
    parameter,
    start,
    next({ output, position, count, seen }) {
      // Totals are often wrong or out of date: a full page is followed by another request whatever
      // they say. They only outweigh a short page, because a server may cap the page size.
      const isShort = typeof size === "number" && count < size;
      if (count === 0 || (isShort && !(totalOf(output) > before + seen))) return undefined;
      return Number(position) + ("page" in paging ? 1 : count);
    },
    promisesMore: ({ output, seen }) => totalOf(output) > before + seen,
  };
}

function byCursor<O, K extends string>(
  paging: ByCursor<K, O>,
  input: Partial<Record<string, unknown>>,
): PageSequence<O> {
  const start = input[paging.cursor];
  const known = new Set([start]);
  return {
    parameter: paging.cursor,
    start,
    next({ output }) {
      // A short or empty page means nothing here: servers that hand out cursors filter after cutting.
      if (paging.more?.(output) === false) return undefined;
      const next = paging.next(output) ?? undefined;
      // Cursors that go in a circle would never end.
      if (next === "" || known.has(next)) return undefined;
      known.add(next);
      return next;
    },
    promisesMore: () => true,
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
