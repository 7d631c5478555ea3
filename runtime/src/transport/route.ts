import type { Agent } from "node:http";
import type { Agents } from "./agents.js";
import { bareHost } from "./bare-host.js";
import type { Proxy } from "./proxy.js";

/** How requests get to one endpoint. */
export interface Route {
  readonly http: Pick<typeof import("node:http"), "request">;
  readonly agent: Agent;
  /** Whether the agent is one of ours. */
  readonly ownAgent: boolean;
  /** Of what is connected to: the endpoint or a proxy that passes requests on. */
  readonly protocol: string;
  readonly host: string;
  readonly port: string;
  /** Goes before the path of requests that a proxy passes on. */
  readonly prefix: string;
  /** What such a proxy is told about us. */
  readonly authorization: string | undefined;
  /** Names the endpoint, and the proxy, in messages. */
  readonly target: string;
}

/** Through a proxy, https goes in a tunnel, and http as requests that the proxy passes on. */
export function routeTo(endpoint: URL, proxy: Proxy | undefined, agents: Agents): Route {
  const passing = endpoint.protocol === "http:" ? proxy : undefined;
  const next = passing?.url ?? endpoint;
  const { protocol, port } = next;
  const agent = agents.agentFor(next, passing ? undefined : proxy);
  return {
    http: process.getBuiltinModule(protocol === "https:" ? "node:https" : "node:http"),
    agent,
    ownAgent: agents.owns(agent),
    protocol,
    host: bareHost(next),
    port,
    prefix: passing ? endpoint.origin : "",
    authorization: passing?.authorization,
    target: endpoint.host + (proxy ? ` through the proxy ${proxy.url.host}` : ""),
  };
}
