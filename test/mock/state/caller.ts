import type { Data } from "../../../generator/load/scalars.js";
import { World, type WorldOptions } from "../../../generator/mock/state/world.js";
import type { Model } from "../../../generator/model/model.js";
import { models } from "../real-models.js";

export type Known = Readonly<Record<string, Data>>;

interface From {
  readonly region?: string;
  readonly account?: string;
}

/** Calls one service of a world, at a time that the test moves. */
export class Caller {
  now = Date.UTC(2024, 5, 1);
  readonly #model: Model;
  readonly #world: World;

  constructor(service: string | Model, options: WorldOptions = { examples: false }, seed = 1) {
    this.#model = typeof service === "string" ? models.get(service)! : service;
    this.#world = new World([this.#model], seed, options);
  }

  /** What is known of the answer; the code where the call is refused. */
  try(name: string, input: Known = {}, { region, account = "AKID" }: From = {}): Known | string {
    const action = this.#model.actions.get(name);
    if (!action) throw new Error(`there is no action ${name}`);
    const call = { model: this.#model, action, input, region, account, requestId: "r" };
    const outcome = this.#world.apply({ ...call, now: this.now });
    return "refusal" in outcome ? outcome.refusal.code : outcome.known;
  }

  /** What is known of the answer to a call that is not refused. */
  call(name: string, input: Known = {}, from: From = {}): Known {
    const known = this.try(name, input, from);
    if (typeof known === "string") throw new Error(`${name} is refused with ${known}`);
    return known;
  }

  /** Every page of a list up to the first empty one, and the total that each of them tells. */
  pages(
    name: string,
    input: Known,
    size: number,
  ): { readonly items: readonly Data[]; readonly totals: readonly Data[] } {
    const {
      style,
      parameter,
      first,
      size: limit,
      items,
      total,
    } = this.#model.actions.get(name)!.pagination!;
    const all: Data[] = [];
    const totals: Data[] = [];
    for (let page = 0; ; page++) {
      const at = style === "page" ? first + page : page * size;
      const known = this.call(name, { ...input, [parameter]: at, [limit]: size });
      const here = known[items] as readonly Data[];
      totals.push(known[total!]!);
      if (here.length > size) throw new Error(`${here.length} items on a page of ${size}`);
      if (here.length === 0) return { items: all, totals };
      all.push(...here);
    }
  }
}
