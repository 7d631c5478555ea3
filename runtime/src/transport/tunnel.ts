import type { Agent } from "node:http";
import type { AgentOptions } from "node:https";
import type { Socket } from "node:net";
import { nodeAddress, nodeModule } from "./node-module.js";
import type { Outcome } from "./outcome.js";
import type { Proxy } from "./proxy.js";
import { TransportFailure } from "./transport-failure.js";

type Opened = (error: Error | null, socket?: Socket) => void;

/** What an agent gets to know of the request that it connects for. */
interface Opening extends AgentOptions {
  readonly host: string;
  readonly port: number;
  readonly outcome: Outcome;
}

interface ConnectingAgent {
  readonly protocol: string;
  createConnection(options: object, opened?: Opened): Socket | undefined;
}

/** Leads an agent's connections through a proxy, which gets to see nothing but host and port. */
export function tunnel(through: Agent, { url, authorization }: Proxy): void {
  const agent = through as unknown as ConnectingAgent;
  const connect = agent.createConnection;
  agent.createConnection = (options: Opening, opened) => {
    const { host, port, outcome, timeout, ca } = options;
    const limit = outcome.limit(outcome.request.timeouts.connect, "no connection within");
    const done: Opened = (error, socket) => {
      limit.cancel();
      // Node sets it for connections that it makes itself.
      socket?.setTimeout(timeout!);
      opened!(error, socket);
    };
    const Host = `${host.includes(":") ? `[${host}]` : host}:${port}`;
    const request = {
      ...nodeAddress(url),
      method: "CONNECT",
      path: Host,
      headers: authorization ? { Host, "Proxy-Authorization": authorization } : { Host },
      agent: false,
      ca, // Of a proxy that is spoken to in TLS itself.
    };
    const outgoing = nodeModule(url.protocol).request(request);
    outgoing.on("error", done);
    outgoing.on("connect", ({ statusCode }, socket) => {
      outcome.atEnd((failed) => failed && socket.destroy());
      if (statusCode! > 299) {
        socket.destroy();
        const message = `the proxy refused, with status ${statusCode}`;
        return done(new TransportFailure("connect", message, false));
      }
      if (agent.protocol === "http:") return done(null, socket as Socket);
      // Secured with the options of the endpoint, as if there were no proxy.
      const secured = connect.call(agent, { ...options, socket })!;
      secured.once("error", done);
      secured.once("secureConnect", () => {
        secured.off("error", done);
        done(null, secured);
      });
    });
    outcome.atEnd((failed) => failed && outgoing.destroy());
    outgoing.end();
    return undefined;
  };
}
