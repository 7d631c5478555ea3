/**
 * Where new names go in a list that people may have put in another order: behind their nearest
 * neighbour above upstream, or before the nearest below, behind tombstones that follow it. Gives
 * the name that each new one stands behind, undefined for the top, in the order in which to insert.
 */
export function arrange(
  standing: readonly string[],
  upstream: readonly string[],
  added: ReadonlySet<string>,
  isTombstone: (name: string) => boolean,
): readonly (readonly [string, string | undefined])[] {
  const old = new Set(standing);
  const sequence = [...standing];
  const placed: (readonly [string, string | undefined])[] = [];
  for (const [at, name] of upstream.entries()) {
    if (!added.has(name)) continue;
    const above = upstream.slice(0, at).findLast((one) => sequence.includes(one));
    const below = upstream.slice(at + 1).find((one) => sequence.includes(one));
    let index =
      above !== undefined
        ? sequence.indexOf(above) + 1
        : below !== undefined
          ? sequence.indexOf(below)
          : sequence.length;
    while (above !== undefined && index < sequence.length && isTombstone(sequence[index]!)) index++;
    sequence.splice(index, 0, name);
    placed.push([name, sequence.slice(0, index).findLast((one) => old.has(one))]);
  }
  return placed;
}
