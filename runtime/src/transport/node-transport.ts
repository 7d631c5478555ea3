import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { exchange } from "./node-exchange.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";

/** An agent of node:http or node:https. Written so that typings do not require Node's. */
export interface ConnectionAgent {
  destroy(): void;
}

// A kept connection is dropped after this long without use, in ms. Servers drop theirs at some time,
// too, and a request that crosses with that is lost: be earlier than most.
const KEEP_UNUSED = 10_000;

/** Sends over node:http and node:https and keeps connections for the next request. */
export class NodeTransport implements Transport {
  readonly #agent: ConnectionAgent | undefined;
  #http: HttpAgent | undefined;
  #https: HttpsAgent | undefined;

  /** @param agent Replaces our own agents; must fit the endpoint's scheme. */
  constructor(agent?: ConnectionAgent) {
    this.#agent = agent;
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return exchange(request, this.#agentFor(request.endpoint));
  }

  #agentFor(url: URL): HttpAgent {
    if (this.#agent !== undefined) return this.#agent as HttpAgent;
    const options = { keepAlive: true, timeout: KEEP_UNUSED };
    if (url.protocol === "https:") return (this.#https ??= new HttpsAgent(options));
    return (this.#http ??= new HttpAgent(options));
  }
}
