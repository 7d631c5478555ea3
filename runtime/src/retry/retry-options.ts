import { rejectUnknownKeys } from "../known-keys.js";
import { retryBudget, type RetryBudget } from "./retry-budget.js";

/** How a call that failed is repeated, where a repeat is safe. */
export interface RetryOptions {
  /** Requests per call at most, the first included. Default: 3. */
  readonly attempts?: number | undefined;
  /**
   * The first pause is a random part of this, each further one of twice as much as the one before.
   * In milliseconds. Default: 100.
   */
  readonly baseDelay?: number | undefined;
  /**
   * The longest pause, in milliseconds. A server that asks for a longer one is not asked again.
   * Default: 20000.
   */
  readonly maxDelay?: number | undefined;
}

/** How the calls of a client are repeated. */
export interface ClientRetryOptions extends RetryOptions {
  /** Retries of all calls together while none succeeds; five that succeed earn one. Default: 100. */
  readonly budget?: number | undefined;
  /** Chance, from 0 to 1. Default: Math.random. */
  readonly random?: (() => number) | undefined;
}

/** Retry options, checked and complete. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly baseDelay: number;
  readonly maxDelay: number;
  readonly budget: RetryBudget;
  readonly random: () => number;
}

const DEFAULTS = { attempts: 3, baseDelay: 100, maxDelay: 20_000 };

/** The policy of a client. Throws a TypeError that names the option for what cannot be meant. */
export function clientRetryPolicy(given: ClientRetryOptions | false = {}): RetryPolicy {
  const { budget = 100, random = Math.random, ...options } = given || { attempts: 1 };
  const policy = { budget: retryBudget(atLeast(0, "budget", budget)), random };
  return callRetryPolicy(options, { ...DEFAULTS, ...policy });
}

/**
 * The policy of a call: the client's, but for what the options say. Budget and chance stay, because
 * a budget of one call's own would hold nothing back.
 */
export function callRetryPolicy(given: RetryOptions | false, client: RetryPolicy): RetryPolicy {
  const options: RetryOptions = given || { attempts: 1 };
  const names = Object.keys(DEFAULTS) as (keyof RetryOptions)[];
  rejectUnknownKeys("retry", options, names);
  const policy = { ...client };
  for (const name of names) {
    policy[name] = atLeast(name === "attempts" ? 1 : 0, name, options[name] ?? client[name]);
  }
  return policy;
}

function atLeast(least: number, name: string, value: number): number {
  if (typeof value === "number" && value >= least) return value;
  throw new TypeError(`retry.${name} must be a number, ${least} or more`);
}
