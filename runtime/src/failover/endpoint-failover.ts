import { parseEndpoint } from "../endpoint.js";
import { rejectUnknownKeys } from "../known-keys.js";
import { CircuitBreaker, type BreakerLimits } from "./circuit-breaker.js";
import type { Failover } from "./failover.js";

/** Where calls go instead, and when. */
export interface EndpointFailoverOptions {
  /**
   * Hosts or URLs to use instead, in this order. `{service}` stands for the service's short name:
   * `{service}.ap-guangzhou.tencentcloudapi.com`.
   */
  readonly backups: readonly string[];
  /** An endpoint is left after so many failures in a row, or in a window with `share`. Default: 5. */
  readonly failures?: number | undefined;
  /** The part of all answers in a window that has to be failures, above 0 to 1. Default: 0.75. */
  readonly share?: number | undefined;
  /** Seconds after which the counts begin anew. Default: 300. */
  readonly window?: number | undefined;
  /** Seconds until an endpoint that was left is tried again. Default: 60. */
  readonly pause?: number | undefined;
  /** Requests that try it out and must all succeed, before the others follow. Default: 5. */
  readonly probes?: number | undefined;
}

const DEFAULTS = { failures: 5, share: 0.75, window: 300, pause: 60, probes: 5 };

/**
 * Leaves an endpoint that cannot be reached or answers with a status of 500 or more, by a circuit
 * breaker per endpoint; refusals by the service do not count. The region that a call is about stays
 * as it is, but requests pass through the backup's place: mind where your data may go.
 *
 * @example
 * const backups = ["{service}.ap-guangzhou.tencentcloudapi.com"];
 * const client = new Client({ failover: new EndpointFailover({ backups }) });
 */
export class EndpointFailover implements Failover {
  readonly #backups: readonly string[];
  readonly #limits: BreakerLimits;
  readonly #breakers = new Map<string, CircuitBreaker>();
  readonly #urls = new Map<string, URL>();

  /** Throws a TypeError that names the option for what cannot be meant. */
  constructor(options: EndpointFailoverOptions) {
    const { backups, ...limits } = options;
    if (!Array.isArray(backups) || backups.length === 0) {
      throw new TypeError("backups must be a list of hosts");
    }
    this.#backups = backups.map(String);
    // Now rather than in the middle of a failure.
    for (const backup of this.#backups) this.#backup(backup, "service");
    this.#limits = breakerLimits(limits);
  }

  choose(endpoint: URL, service: string): URL {
    const now = performance.now();
    if (this.#breaker(endpoint).allows(now)) return endpoint;
    for (const backup of this.#backups) {
      const url = this.#backup(backup, service);
      if (url.host !== endpoint.host && this.#breaker(url).allows(now)) return url;
    }
    // All of them are down: then the one that was meant is as good as any.
    return endpoint;
  }

  report(endpoint: URL, answered: boolean): void {
    this.#breaker(endpoint).record(answered, performance.now());
  }

  #breaker({ host }: URL): CircuitBreaker {
    let breaker = this.#breakers.get(host);
    if (breaker === undefined) {
      breaker = new CircuitBreaker(this.#limits);
      this.#breakers.set(host, breaker);
    }
    return breaker;
  }

  #backup(backup: string, service: string): URL {
    const text = backup.replaceAll("{service}", service);
    let url = this.#urls.get(text);
    if (url === undefined) this.#urls.set(text, (url = parseEndpoint(text)));
    return url;
  }
}

function breakerLimits(given: Omit<EndpointFailoverOptions, "backups">): BreakerLimits {
  const names = Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[];
  rejectUnknownKeys("failover options", given, names);
  const limits = { ...DEFAULTS };
  for (const name of names) {
    const value = given[name] ?? limits[name];
    const most = name === "share" ? 1 : Infinity;
    if (typeof value !== "number" || !(value > 0 && value <= most)) {
      throw new TypeError(`${name} must be above 0${name === "share" ? " and at most 1" : ""}`);
    }
    limits[name] = value;
  }
  return { ...limits, window: limits.window * 1000, pause: limits.pause * 1000 };
}
