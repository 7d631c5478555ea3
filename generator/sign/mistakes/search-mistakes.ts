import type { Facts, FoundMistake, Mistake, Variant } from "./mistake.js";

/** What the search needs to know of a way of signing. */
export interface Search<R> {
  readonly base: R;
  readonly facts: Facts;
  readonly mistakes: readonly Mistake<R>[];
  readonly sign: (recipe: R) => Promise<string>;
  readonly given: string;
  /** Whether to try two mistakes at once, which takes some seconds. */
  readonly pairs: boolean;
}

export interface SearchOutcome<R> {
  /** Each by itself explains the signature. */
  readonly explanations: readonly Explained<R>[];
  readonly tried: number;
}

/** One or two mistakes that lead to the signature, and how it was made then. */
export interface Explained<R> {
  readonly mistakes: readonly FoundMistake[];
  readonly recipe: R;
}

interface Candidate<R> {
  readonly mistake: Mistake<R>;
  readonly order: number;
  readonly variant: Variant<R>;
}

/** How many signatures are under way at once; WebCrypto answers later. */
const AT_ONCE = 256;

/** More explanations than that say no more. */
const ENOUGH = 5;

/** Tries each mistake, then each two of them, until the signature comes out. */
export async function searchMistakes<R>(search: Search<R>): Promise<SearchOutcome<R>> {
  const { base, facts, mistakes, given, sign } = search;
  const right = await sign(base);
  const single = mistakes.flatMap((mistake, order) =>
    [...mistake.variants(base, facts)].map((variant): Candidate<R> => ({
      mistake,
      order,
      variant,
    })),
  );
  const explanations: Explained<R>[] = [];
  const effective: Candidate<R>[] = [];
  await each(single, async (candidate) => {
    const recipe = candidate.variant.apply(base);
    const signature = await sign(recipe);
    if (signature === given) explanations.push({ mistakes: [found(candidate)], recipe });
    // What changes nothing here would make every other mistake a pair.
    if (signature !== right) effective.push(candidate);
  });
  let tried = single.length;
  if (explanations.length > 0 || !search.pairs)
    return { explanations: distinct(explanations), tried };
  await each(pairsOf(effective), async ([one, other]) => {
    if (explanations.length >= ENOUGH) return;
    tried++;
    const recipe = other.variant.apply(one.variant.apply(base));
    if ((await sign(recipe)) === given)
      explanations.push({ mistakes: [found(one), found(other)], recipe });
  });
  return { explanations: distinct(explanations), tried };
}

function* pairsOf<R>(
  all: readonly Candidate<R>[],
): Iterable<readonly [Candidate<R>, Candidate<R>]> {
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      if (other.order !== one.order) yield [one, other];
    }
  }
}

async function each<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < AT_ONCE) continue;
    await Promise.all(batch.map(work));
    batch = [];
  }
  await Promise.all(batch.map(work));
}

function found<R>({ mistake, variant }: Candidate<R>): FoundMistake {
  const { id, title, remedy } = mistake;
  return { id, title, detail: variant.detail, remedy };
}

/** The first of those that are the same mistakes. */
function distinct<R>(all: readonly Explained<R>[]): readonly Explained<R>[] {
  const seen = new Map<string, Explained<R>>();
  for (const one of all) {
    const name = one.mistakes.map(({ id }) => id).join();
    if (!seen.has(name)) seen.set(name, one);
  }
  return [...seen.values()];
}
