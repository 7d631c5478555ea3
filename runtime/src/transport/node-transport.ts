import type { Agent, AgentOptions } from "node:http";
import { rejectUnknownKeys } from "../known-keys.js";
import { Agents } from "./agents.js";
import { NodeSender } from "./node-sender.js";
import { parseProxy } from "./proxy.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";

/** An agent of node:http or node:https. Written so that typings do not require Node's. */
export interface ConnectionAgent {
  destroy(): void;
}

/** A certificate or key: PEM text or bytes. */
export type Pem = string | Uint8Array;

/** How a {@link NodeTransport} connects. */
export interface NodeTransportOptions {
  /**
   * Connects in place of our own agents, in its own way, and excludes the other options; must fit the
   * endpoint's scheme.
   */
  readonly agent?: ConnectionAgent | undefined;
  /**
   * URL of an HTTP proxy (`http://user:password@host:port`); false: none. Default: what HTTPS_PROXY,
   * HTTP_PROXY and NO_PROXY (hosts and domains, with a port or without; `*`) say when an endpoint is
   * first used.
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

/** Sends over node:http and node:https, in other ways than the default. */
export class NodeTransport implements Transport {
  // Not a base class, which would bring Node's types into the typings.
  readonly #sender: NodeSender;

  /** @throws {TypeError} An option is unknown or without effect, or the proxy is no URL. */
  constructor(options: NodeTransportOptions = {}) {
    rejectUnknownKeys("transport options", options, Object.keys(OPTIONS));
    const { agent, proxy, ...others } = options;
    if (agent !== undefined) {
      // It connects as it likes: the rest would do nothing.
      const beside = Object.entries({ ...others, proxy: proxy || undefined });
      const useless = beside.find(([, value]) => value !== undefined);
      if (useless) throw new TypeError(`${useless[0]} would do nothing beside an agent`);
      this.#sender = new NodeSender(agent as Agent, () => undefined);
      return;
    }
    const { keepAlive = true } = others;
    const agents = new Agents({ ...others, keepAlive } as AgentOptions);
    if (proxy === undefined) this.#sender = new NodeSender(agents);
    else {
      const parsed = proxy ? parseProxy(String(proxy), "proxy") : undefined;
      this.#sender = new NodeSender(agents, () => parsed);
    }
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return this.#sender.send(request);
  }

  /** Closes all connections. Requests under way fail; later ones connect anew. */
  close(): void {
    this.#sender.close();
  }
}
