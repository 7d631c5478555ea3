import type { Model } from "../../model/model.js";
import type { MockFault } from "../library.js";
import { OptionError } from "../option-error.js";
import { SeededRandom } from "../seeded-random.js";
import { activeFault, type ActiveFault } from "./active-fault.js";
import type { Effect } from "./fault.js";

/** What befalls a request apart from what it asks for. */
export interface Timing {
  /** Milliseconds by which the server's clock seems off. */
  readonly skew: number;
  readonly latency: number;
  /** Whether its signature is taken for an old one. */
  readonly expired: boolean;
}

/** A fault in place of an answer. */
export interface Mishap {
  readonly effect: Exclude<Effect, OnTheWay>;
  readonly message: string | undefined;
}

type OnTheWay = Extract<Effect, { kind: "latency" | "skew" | "expired-signature" }>;

/** The faults of a mock: seeded, so that a run can be repeated. */
export class Faults {
  readonly #models: readonly Model[];
  readonly #random: SeededRandom;
  #active: ActiveFault[] = [];

  constructor(models: readonly Model[], seed: number) {
    this.#models = models;
    this.#random = new SeededRandom(seed);
  }

  /** From now on. Throws a TypeError for what cannot be understood. */
  add(fault: string | MockFault): void {
    const active = activeFault(fault, this.#models);
    if (typeof active === "string") throw new OptionError(`fault: ${active}`);
    this.#active.push(active);
  }

  clear(): void {
    this.#active = [];
  }

  /** Those that are not over. */
  get list(): readonly MockFault[] {
    return this.#active.map(({ given, left }) =>
      left === Infinity ? given : { ...given, times: left },
    );
  }

  /** What happens to a request on its way; several faults add up. */
  timing(service: string | undefined, action: string | undefined): Timing {
    let skew = 0;
    let latency = 0;
    let expired = false;
    for (const fault of this.#matching(service, action)) {
      const { effect } = fault;
      if (!isOnTheWay(effect) || !this.#strikes(fault)) continue;
      if (effect.kind === "skew") skew += effect.by;
      else if (effect.kind === "expired-signature") expired = true;
      else latency += effect.least + (effect.most - effect.least) * this.#random.next();
    }
    return { skew, latency, expired };
  }

  /** The first fault that strikes a call in place of its answer. */
  mishap(service: string, action: string): Mishap | undefined {
    for (const fault of this.#matching(service, action)) {
      const { effect, given } = fault;
      if (!isOnTheWay(effect) && this.#strikes(fault)) return { effect, message: given.message };
    }
    return undefined;
  }

  #matching(service: string | undefined, action: string | undefined): readonly ActiveFault[] {
    if (this.#active.length === 0) return this.#active;
    return this.#active.filter(
      ({ target }) =>
        (target.service === undefined || target.service === service) &&
        (target.action === undefined || target.action === action),
    );
  }

  #strikes(fault: ActiveFault): boolean {
    if (fault.chance < 1 && this.#random.next() >= fault.chance) return false;
    if (--fault.left <= 0) this.#active = this.#active.filter((one) => one !== fault);
    return true;
  }
}

function isOnTheWay(effect: Effect): effect is OnTheWay {
  return effect.kind === "latency" || effect.kind === "skew" || effect.kind === "expired-signature";
}
