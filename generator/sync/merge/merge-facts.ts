import { FACTS, sameFact, type FactKey, type Facts } from "../upstream/facts.js";

/** A fact that upstream and a person have both changed, each to something else. */
export interface Clash {
  readonly key: FactKey | "status";
  readonly base: unknown;
  readonly upstream: unknown;
  readonly ours: unknown;
}

export interface MergedFacts {
  /** What has to be set or, where it is undefined, removed. */
  readonly set: ReadonlyMap<FactKey | "status", unknown>;
  readonly clashes: readonly Clash[];
}

/** Every fact. */
export const ALL: readonly (FactKey | "status")[] = [...FACTS, "status"];

/**
 * The facts that are merged into what a person has written. What else was read out of upstream's
 * prose is a draft's: a limit that is misread refuses what the server takes.
 */
export const CERTAIN: readonly (FactKey | "status")[] = [
  "type", "required", "nullable", "optional", "enum", "format", "hidden", "status",
]; // prettier-ignore

/**
 * Three-way merge of facts: what upstream changed is set where the spec still says what upstream
 * said before. Without a base, both have added the same thing on their own.
 */
export function mergeFacts(
  base: Facts | undefined,
  upstream: Facts,
  ours: Facts,
  keys: readonly (FactKey | "status")[] = ALL,
): MergedFacts {
  const set = new Map<FactKey | "status", unknown>();
  const clashes: Clash[] = [];
  for (const key of keys) {
    const [was, is, here] = [base?.[key], upstream[key], ours[key]];
    if (sameFact(was, is) || sameFact(here, is)) continue;
    if (sameFact(here, was)) set.set(key, is);
    else clashes.push({ key, base: was, upstream: is, ours: here });
  }
  return { set, clashes };
}

/** What the next merge starts from: for clashes that nobody has decided, what there was before. */
export function baseAfter(upstream: Facts, clashes: readonly Clash[]): Facts {
  const undecided = new Map(clashes.map(({ key, base }) => [key as string, base]));
  return Object.fromEntries(
    ALL.flatMap((key) => {
      const value = undecided.has(key) ? undecided.get(key) : upstream[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/**
 * Values that upstream's prose does not list any more have not gone: most often they are only said
 * in a way that we do not recognise.
 */
export function lastingFacts(upstream: Facts, base: Facts | undefined): Facts {
  return base?.enum !== undefined && upstream.enum === undefined
    ? { ...upstream, enum: base.enum }
    : upstream;
}
