import type { Agent } from "node:http";
import type { AgentOptions } from "node:https";
import type { Proxy } from "./proxy.js";
import { tunnelAgent } from "./tunnel.js";

// Milliseconds. A kept connection without use is dropped before most servers would do it: a request
// that crosses with that is lost. Equal to the default of the idle timeout, so that taking a
// connection and putting it back need not set its timer again.
const KEEP_UNUSED = 30_000;

/** The agents of one transport, which keep its connections. */
export class Agents {
  readonly #options: AgentOptions;
  readonly #given: Agent | undefined;
  readonly #kept = new Map<string, Agent>();

  constructor(options: object, given: Agent | undefined) {
    this.#options = { keepAlive: true, timeout: KEEP_UNUSED, ...options };
    this.#given = given;
  }

  /** Whether an agent is one of ours. */
  owns(agent: Agent): boolean {
    return agent !== this.#given;
  }

  /** The agent for a URL's scheme; for https, it may lead through a proxy. */
  agentFor({ protocol }: URL, proxy: Proxy | undefined): Agent {
    if (this.#given !== undefined) return this.#given;
    const key = protocol + (proxy?.url.origin ?? "");
    let agent = this.#kept.get(key);
    if (agent === undefined) {
      if (proxy !== undefined) agent = tunnelAgent(proxy, this.#options);
      else if (protocol === "https:") {
        agent = new (process.getBuiltinModule("node:https").Agent)(this.#options);
      } else agent = new (process.getBuiltinModule("node:http").Agent)(this.#options);
      this.#kept.set(key, agent);
    }
    return agent;
  }

  close(): void {
    for (const agent of this.#kept.values()) agent.destroy();
  }
}
