/** Whether one word becomes the beginning of another, or the whole of it, with few slips of the keyboard. */
export function isNear(word: string, term: string): boolean {
  const most = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
  if (term.startsWith(word)) return true;
  if (most === 0 || Math.abs(word.length - term.length) > most) return false;
  return distance(word, term) <= most;
}

/** Letters to add, drop or change on the way from one word to another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
