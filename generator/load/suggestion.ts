/** `, did you mean "x"?` when one of the known names is near, else nothing. */
export function suggestion(name: string, known: readonly string[]): string {
  if (name.length > 60) return "";
  const lower = name.toLowerCase();
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(lower, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === undefined ? "" : `, did you mean "${best}"?`;
}

/**
 * The least number of letters to add, drop, replace or swap with the next that makes one text the
 * other; given up once it is sure to reach `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  let before: readonly number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : limit;
      row.push(Math.min(replaced, swapped, previous[j]! + 1, row[j - 1]! + 1));
    }
    if (Math.min(...row, ...previous) >= limit) return limit;
    [before, previous] = [previous, row];
  }
  return previous[b.length]!;
}
