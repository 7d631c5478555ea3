import type { Thing } from "./thing.js";

/** Things in the order in which they were made. Any page of it is as cheap as the first. */
export class Roll {
  readonly #things: Thing[];

  /** Takes over things that are in order. */
  constructor(things: Thing[] = []) {
    this.#things = things;
  }

  get things(): readonly Thing[] {
    return this.#things;
  }

  add(thing: Thing): void {
    const last = this.#things.at(-1);
    if (!last || last.sequence < thing.sequence) this.#things.push(thing);
    else this.#things.splice(this.#placeOf(thing), 0, thing);
  }

  remove(thing: Thing): void {
    const place = this.#placeOf(thing);
    if (this.#things[place] === thing) this.#things.splice(place, 1);
  }

  /** Where it is, or would have to be. */
  #placeOf({ sequence }: Thing): number {
    let low = 0;
    let high = this.#things.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#things[middle]!.sequence < sequence) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
