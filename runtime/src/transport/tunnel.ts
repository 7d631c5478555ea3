import type { AgentOptions, Agent } from "node:https";
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import { bareHost } from "./bare-host.js";
import type { Outcome } from "./outcome.js";
import type { Proxy } from "./proxy.js";
import { TransportFailure } from "./transport-failure.js";

type Opened = (error: Error | null, socket?: Duplex) => void;

/** What the agent passes on of a request, and what the exchange adds. */
interface Opening extends AgentOptions {
  readonly host: string;
  readonly port: number;
  readonly opening: { readonly outcome: Outcome; readonly connect: number };
}

interface ConnectingAgent extends Agent {
  createConnection(options: object, opened: Opened): Duplex | undefined;
}

/** An agent whose connections lead through a proxy, which gets to see nothing but host and port. */
export function tunnelAgent(proxy: Proxy, options: AgentOptions): Agent {
  const { Agent } = process.getBuiltinModule("node:https");
  const agent = new Agent(options) as ConnectingAgent;
  const secure = agent.createConnection;
  agent.createConnection = (given: Opening, opened) => {
    const { outcome, connect } = given.opening;
    const limit = outcome.limit(connect, "no connection through the proxy within");
    const ready: Opened = (error, socket) => {
      limit.cancel();
      opened(error, socket);
    };
    const connecting = requestTunnel(proxy, given, (socket) => {
      // Secured with the options of the endpoint, as if there were no proxy.
      const secured = secure.call(agent, { ...given, socket }, opened) as TLSSocket;
      // Node sets it for connections that it makes itself.
      secured.setTimeout(given.timeout ?? 0);
      outcome.atEnd((failed) => failed && secured.destroy());
      secured.once("error", ready);
      secured.once("secureConnect", () => {
        secured.off("error", ready);
        ready(null, secured);
      });
    });
    outcome.atEnd((failed) => failed && connecting.destroy());
    connecting.on("error", ready);
    return undefined;
  };
  return agent;
}

function requestTunnel(
  { url, authorization }: Proxy,
  given: Opening,
  use: (socket: Duplex) => void,
) {
  const { host, port } = given;
  const target = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const http = process.getBuiltinModule(url.protocol === "https:" ? "node:https" : "node:http");
  const connecting = http.request({
    host: bareHost(url),
    port: url.port,
    method: "CONNECT",
    path: target,
    headers: { Host: target, ...(authorization && { "Proxy-Authorization": authorization }) },
    ca: given.ca,
    agent: false,
  });
  connecting.once("connect", ({ statusCode = 0 }, socket: Duplex) => {
    if (statusCode >= 200 && statusCode < 300) return use(socket);
    socket.destroy();
    const message = `the proxy refused, with status ${statusCode}`;
    connecting.emit("error", new TransportFailure("connect", message, false));
  });
  connecting.end();
  return connecting;
}
