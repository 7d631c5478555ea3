/**
 * JMESPath knows numbers, and no bigints. For a query, each integer beyond 2^53 goes as a number of
 * its own, in the same order as the integers; what the query gives has the integers again.
 */
export class ExactIntegers {
  readonly #numbers = new Map<bigint, number>();
  readonly #integers = new Map<number, bigint>();

  constructor(data: unknown) {
    const found = new Set<bigint>();
    walk(data, (value) => {
      if (typeof value === "bigint") found.add(value);
    });
    let last = -Infinity;
    for (const integer of [...found].sort((a, b) => (a < b ? -1 : 1))) {
      const nearest = Number(integer);
      last = nearest > last ? nearest : next(last);
      this.#numbers.set(integer, last);
      this.#integers.set(last, integer);
    }
  }

  /** A copy with numbers in place of bigints. */
  hide(data: unknown): unknown {
    return mapped(data, (value) => (typeof value === "bigint" ? this.#numbers.get(value) : value));
  }

  /** A copy with the bigints that the numbers stand for. */
  restore(data: unknown): unknown {
    return mapped(data, (value) => {
      return typeof value === "number" ? (this.#integers.get(value) ?? value) : value;
    });
  }
}

/** The next number up. */
function next(number: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  view.setBigInt64(0, view.getBigInt64(0) + (number < 0 ? -1n : 1n));
  return view.getFloat64(0);
}

function walk(data: unknown, look: (value: unknown) => void): void {
  if (typeof data !== "object" || data === null) look(data);
  else for (const value of Object.values(data)) walk(value, look);
}

function mapped(data: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(data)) return data.map((item) => mapped(item, change));
  if (typeof data !== "object" || data === null) return change(data);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, mapped(value, change)]),
  );
}
