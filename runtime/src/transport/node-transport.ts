import type { Agent } from "node:http";
import { rejectUnknownKeys } from "../known-keys.js";
import { Agents } from "./agents.js";
import { environmentProxy } from "./environment-proxy.js";
import { exchange } from "./node-exchange.js";
import { Outcome } from "./outcome.js";
import { notAProxy, parseProxy, type Proxy } from "./proxy.js";
import { routeTo, type Route } from "./route.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";

/** An agent of node:http or node:https. Written so that typings do not require Node's. */
export interface ConnectionAgent {
  destroy(): void;
}

/** A certificate or key: PEM text or bytes. */
export type Pem = string | Uint8Array;

/** How a {@link NodeTransport} connects. */
export interface NodeTransportOptions {
  /** Connects in place of our own agents, in its own way; must fit the endpoint's scheme. */
  readonly agent?: ConnectionAgent | undefined;
  /**
   * URL of an HTTP proxy (`http://user:password@host:port`); false: none. Default: what HTTPS_PROXY,
   * HTTP_PROXY and NO_PROXY say when an endpoint is first used.
   */
  readonly proxy?: string | URL | false | undefined;
  /** Certificates to trust in place of the well-known ones. */
  readonly ca?: Pem | readonly Pem[] | undefined;
  /** Our own certificate, where the other side asks for one, and its key. */
  readonly cert?: Pem | undefined;
  readonly key?: Pem | undefined;
  /** Whether connections are kept for the next request. Default: true. */
  readonly keepAlive?: boolean | undefined;
  /** Most connections at a time to one endpoint. Default: as many as requests. */
  readonly maxSockets?: number | undefined;
}

// Typed by the interface, so that a new option cannot be forgotten here.
const OPTIONS: Record<keyof NodeTransportOptions, 1> = {
  agent: 1,
  proxy: 1,
  ca: 1,
  cert: 1,
  key: 1,
  keepAlive: 1,
  maxSockets: 1,
};

/** Sends over node:http and node:https and keeps connections for the next request. */
export class NodeTransport implements Transport {
  readonly #agents: Agents;
  readonly #proxy: Proxy | false | undefined;
  readonly #routes = new WeakMap<URL, Route>();

  /** @throws {TypeError} There is an unknown option, or the proxy is no URL. */
  constructor(options: NodeTransportOptions = {}) {
    rejectUnknownKeys("transport options", options, Object.keys(OPTIONS));
    const { agent, proxy, ...others } = options;
    this.#agents = new Agents(others, agent as Agent | undefined);
    // An agent of the caller's own connects as it likes.
    this.#proxy = proxy === undefined && agent === undefined ? undefined : false;
    if (proxy === undefined || proxy === false) return;
    const parsed = parseProxy(String(proxy));
    if (parsed === undefined) throw new TypeError(notAProxy("proxy"));
    this.#proxy = parsed;
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return new Promise((resolve, reject) => {
      // First, because it may throw, and an outcome holds a timer.
      const route = this.#routeTo(request);
      const outcome = new Outcome(request, resolve, reject);
      if (!outcome.settled) exchange(request, route, outcome);
    });
  }

  /** Closes all connections of ours. Requests under way fail; later ones connect anew. */
  close(): void {
    this.#agents.close();
  }

  #routeTo({ endpoint, direct }: TransportRequest): Route {
    let route = this.#routes.get(endpoint);
    if (route === undefined) {
      const proxy = direct ? undefined : (this.#proxy ?? environmentProxy(endpoint));
      this.#routes.set(endpoint, (route = routeTo(endpoint, proxy || undefined, this.#agents)));
    }
    return route;
  }
}
