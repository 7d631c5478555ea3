/** Chance that comes out the same on every machine: mulberry32, seeded with a text. */
export function chance(seed) {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0), 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    /** True so many times in a hundred. */
    percent: (share) => next() * 100 < share,
    pick: (list) => list[below(list.length)],
    /** A value by weight, from `[[weight, value], ...]`. */
    weighted(choices) {
      let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
      return (choices.find(([weight]) => (left -= weight) < 0) ?? choices.at(-1))[1];
    },
    /** Many small numbers and a long tail: log-normal around `middle`. */
    size(middle, spread) {
      const around = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return Math.max(0, Math.round(middle * Math.exp(spread * around)));
    },
  };
}
