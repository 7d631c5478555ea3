import type { Agent } from "node:http";
import { Agents } from "./agents.js";
import { environmentProxy } from "./environment-proxy.js";
import { exchange, type Route } from "./node-exchange.js";
import { nodeAddress, nodeModule } from "./node-module.js";
import { Outcome } from "./outcome.js";
import type { Proxy } from "./proxy.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";

/** Sends over node:http and node:https and keeps connections for the next request. */
export class NodeSender implements Transport {
  readonly #agents: Agents | Agent;
  readonly #proxyOf: (endpoint: URL) => Proxy | undefined;
  readonly #routes = new WeakMap<URL, Route>();

  constructor(
    agents: Agents | Agent = new Agents(),
    proxyOf: (endpoint: URL) => Proxy | undefined = environmentProxy,
  ) {
    this.#agents = agents;
    this.#proxyOf = proxyOf;
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return new Promise((resolve, reject) => {
      const outcome = new Outcome(request, resolve, reject);
      if (outcome.settled) return;
      try {
        exchange(outcome, this.#routeTo(request));
      } catch (error) {
        // Node refuses some requests at once, such as an https agent with an http URL.
        outcome.fail("connect", "the request could not be made", error);
      }
    });
  }

  /** Closes all connections. Requests under way fail; later ones connect anew. */
  close(): void {
    this.#agents.destroy();
  }

  #routeTo({ endpoint, direct }: TransportRequest): Route {
    let route = this.#routes.get(endpoint);
    if (route === undefined) {
      const proxy = direct ? undefined : this.#proxyOf(endpoint);
      const agents = this.#agents;
      const own = agents instanceof Agents;
      const { protocol, host } = endpoint;
      route = {
        http: nodeModule(protocol),
        ...nodeAddress(endpoint),
        protocol,
        agent: own ? agents.agentFor(protocol, proxy) : agents,
        own,
        target: host + (proxy ? ` through ${proxy.url.host}` : ""),
      };
      this.#routes.set(endpoint, route);
    }
    return route;
  }
}
