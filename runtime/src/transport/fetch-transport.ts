import { fetchExchange } from "./fetch-exchange.js";
import { Outcome } from "./outcome.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";

/** How a {@link FetchTransport} sends. */
export interface FetchTransportOptions {
  /** Default: the global one, as it is when a request is sent. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * Sends by `fetch`: in browsers, workers and wherever there is no node:http. Fetch connects out of
 * sight: there is no connect timeout, and nearly every failure counts as "maybe sent".
 */
export class FetchTransport implements Transport {
  readonly #fetch: typeof globalThis.fetch | undefined;

  constructor({ fetch }: FetchTransportOptions = {}) {
    this.#fetch = fetch;
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return new Promise((resolve, reject) => {
      const outcome = new Outcome(request, resolve, reject);
      // Called without `this`, which the global one refuses.
      const send = this.#fetch ?? globalThis.fetch;
      if (!outcome.settled) void fetchExchange(request, send, outcome);
    });
  }
}
