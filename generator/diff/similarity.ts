/**
 * How much two names are alike, from 0 to 1: the share of neighbouring letters that they have in
 * common (Dice's coefficient). Case says nothing.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const left = rest.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      rest.set(pair, left - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

function bigrams(name: string): readonly string[] {
  const text = name.toLowerCase();
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
