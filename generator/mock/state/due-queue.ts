import type { Thing } from "./thing.js";

interface Entry {
  readonly at: number;
  readonly thing: Thing;
}

/** Who moves next: a heap by time. What has moved otherwise meanwhile is passed over. */
export class DueQueue {
  readonly #heap: Entry[] = [];

  add(thing: Thing): void {
    if (thing.dueAt === undefined) return;
    const heap = this.#heap;
    heap.push({ at: thing.dueAt, thing });
    for (let at = heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** The next thing that moves at a time or before it. */
  take(now: number): Thing | undefined {
    while (this.#heap.length > 0 && this.#heap[0]!.at <= now) {
      const { at, thing } = this.#pop();
      if (thing.exists && thing.dueAt === at) return thing;
    }
    return undefined;
  }

  #pop(): Entry {
    const heap = this.#heap;
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length === 0) return first;
    heap[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < heap.length && this.#before(left, least)) least = left;
      if (right < heap.length && this.#before(right, least)) least = right;
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #before(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one]!, this.#heap[other]!];
    return a.at < b.at || (a.at === b.at && a.thing.sequence < b.thing.sequence);
  }

  #swap(one: number, other: number): void {
    const heap = this.#heap;
    [heap[one], heap[other]] = [heap[other]!, heap[one]!];
  }
}
