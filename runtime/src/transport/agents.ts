import type { Agent, AgentOptions } from "node:http";
import { nodeModule } from "./node-module.js";
import type { Proxy } from "./proxy.js";
import { tunnel } from "./tunnel.js";

// Milliseconds. A kept connection without use is dropped before most servers would do it: a request
// that crosses with that is lost. Equal to the default of the idle timeout, so that taking a
// connection and putting it back need not set its timer again.
const KEEP_UNUSED = 30_000;

/** The agents of one transport, which keep its connections. */
export class Agents {
  readonly #options: AgentOptions;
  readonly #kept = new Map<string, Agent>();

  constructor(options?: AgentOptions) {
    this.#options = { keepAlive: true, timeout: KEEP_UNUSED, ...options };
  }

  /** The agent for `https:` or `http:`; its connections may lead through a proxy. */
  agentFor(protocol: string, proxy: Proxy | undefined): Agent {
    const key = protocol + proxy?.url.host;
    let agent = this.#kept.get(key);
    if (agent === undefined) {
      agent = new (nodeModule(protocol).Agent)(this.#options);
      if (proxy !== undefined) tunnel(agent, proxy);
      this.#kept.set(key, agent);
    }
    return agent;
  }

  destroy(): void {
    for (const agent of this.#kept.values()) agent.destroy();
  }
}
