/** One line on the way from one text to another: kept, removed or added. */
export interface LineStep {
  readonly kind: " " | "-" | "+";
  readonly line: string;
}

/** The fewest lines to remove and add (Myers), with removals before additions. */
export function lineSteps(from: readonly string[], to: readonly string[]): readonly LineStep[] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let end = 0;
  while (
    end < from.length - start &&
    end < to.length - start &&
    from[from.length - 1 - end] === to[to.length - 1 - end]
  )
    end++;
  const kept = (lines: readonly string[]): readonly LineStep[] =>
    lines.map((line) => ({ kind: " ", line }));
  return [
    ...kept(from.slice(0, start)),
    ...middle(from.slice(start, from.length - end), to.slice(start, to.length - end)),
    ...kept(from.slice(from.length - end)),
  ];
}

function middle(from: readonly string[], to: readonly string[]): readonly LineStep[] {
  const trace: Map<number, number>[] = [];
  const reach = new Map<number, number>([[1, 0]]);
  for (let steps = 0; ; steps++) {
    for (let way = -steps; way <= steps; way += 2) {
      const [above, left] = [reach.get(way + 1) ?? -1, reach.get(way - 1) ?? -1];
      let x = way === -steps || (way !== steps && left < above) ? above : left + 1;
      while (x < from.length && x - way < to.length && from[x] === to[x - way]) x++;
      reach.set(way, x);
      if (x >= from.length && x - way >= to.length) return back(from, to, [...trace, reach]);
    }
    trace.push(new Map(reach));
  }
}

function back(
  from: readonly string[],
  to: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): readonly LineStep[] {
  const result: LineStep[] = [];
  let [x, y] = [from.length, to.length];
  for (let steps = trace.length - 1; steps > 0; steps--) {
    const reach = trace[steps - 1]!;
    const way = x - y;
    const down =
      way === -steps || (way !== steps && (reach.get(way - 1) ?? -1) < (reach.get(way + 1) ?? -1));
    const last = down ? way + 1 : way - 1;
    const [px, py] = [reach.get(last)!, reach.get(last)! - last];
    while (x > px && y > py) {
      result.push({ kind: " ", line: from[--x]! });
      y--;
    }
    if (down) result.push({ kind: "+", line: to[--y]! });
    else result.push({ kind: "-", line: from[--x]! });
  }
  while (x > 0) {
    result.push({ kind: " ", line: from[--x]! });
    y--;
  }
  return result.reverse();
}
