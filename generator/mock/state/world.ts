import { remembered } from "../../check/walk/remembered.js";
import type { Model } from "../../model/model.js";
import { hashOf } from "../answer/dice.js";
import type { MockCall, MockRefusal } from "../mock-call.js";
import { applyEffect } from "./apply-effect.js";
import { Estate } from "./estate.js";
import { holds } from "./holds.js";
import { Refusal } from "./refusal.js";
import type { Seed } from "./seed-store.js";
import { seedsOf } from "./seeds.js";
import type { Values } from "./thing.js";

/** What comes of a call: why it is refused, or what is known of the answer, in part. */
export type Outcome = { readonly refusal: MockRefusal } | { readonly known: Values };

export interface WorldOptions {
  /** Whether what the specs' examples speak of exists from the start. Default: true. */
  readonly examples?: boolean;
}

/** What examples speak of never changes: every world of a service starts from the same. */
const seedsOfExamples = remembered(seedsOf);

const NO_SEEDS: ReadonlyMap<string, readonly Seed[]> = new Map();

/** What has been created and changed so far, account by account. Its only clock is the calls'. */
export class World {
  readonly #seeds: ReadonlyMap<string, ReadonlyMap<string, readonly Seed[]>>;
  readonly #estates = new Map<string, Estate>();
  readonly #seed: number;

  constructor(models: Iterable<Model>, seed: number, { examples = true }: WorldOptions = {}) {
    this.#seed = seed;
    this.#seeds = new Map(
      [...models].map((model) => [model.service, examples ? seedsOfExamples(model) : NO_SEEDS]),
    );
  }

  /** Does what an action does. A refused call changes nothing. */
  apply(call: MockCall): Outcome {
    const { effects } = call.action;
    if (effects.length === 0) return { known: {} };
    const estate = this.#estate(call);
    estate.settle(call.now);
    try {
      let known: Values = {};
      for (const effect of effects) {
        if (holds(effect.when, call.input))
          known = { ...known, ...applyEffect(effect, call, estate) };
      }
      return { known };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      estate.journal.rollBack();
      return { refusal: { code: error.code, message: error.message } };
    }
  }

  #estate({ model, account }: MockCall): Estate {
    const key = `${model.service} ${account}`;
    const known = this.#estates.get(key);
    if (known) return known;
    const seeds = this.#seeds.get(model.service) ?? NO_SEEDS;
    const estate = new Estate(model, seeds, hashOf(this.#seed, key));
    this.#estates.set(key, estate);
    return estate;
  }
}
