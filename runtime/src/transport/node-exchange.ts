import type { Agent } from "node:http";
import { readAnswer } from "./node-answer.js";
import { nodeHeaders } from "./node-headers.js";
import type { NodeAddress } from "./node-module.js";
import type { Outcome } from "./outcome.js";
import { timerLength } from "./timer.js";
import { TransportFailure } from "./transport-failure.js";

/** How requests get to one endpoint. */
export interface Route extends NodeAddress {
  readonly http: Pick<typeof import("node:http"), "request">;
  readonly protocol: string;
  readonly agent: Agent;
  /** Whether the agent is one of ours. */
  readonly own: boolean;
  /** Names the endpoint, and the proxy, in messages. */
  readonly target: string;
}

/** Sends one request over node:http or node:https and reads its answer. */
export function exchange(outcome: Outcome, route: Route): void {
  const { http, protocol, host, port, agent, target } = route;
  const { method, path, body, timeouts } = outcome.request;
  const { idle, connect } = timeouts;
  const broken = (error?: unknown): void => {
    if (error instanceof TransportFailure) outcome.fail(error.reason, error.message);
    else if (!outcome.connected) outcome.fail("connect", `no connection to ${target}`, error);
    else if (isParseError(error)) outcome.fail("bad-response", "the answer is not HTTP", error);
    else outcome.fail("reset", "the connection broke before the answer was complete", error);
  };
  // Few, because Node copies them several times.
  const options = {
    host,
    port,
    agent,
    method,
    path,
    headers: nodeHeaders(outcome.request, route),
    timeout: timerLength(idle),
    outcome, // For connections through a proxy.
  };
  const outgoing = http.request(options);
  outcome.atEnd((failed) => failed && outgoing.destroy());
  outgoing.on("socket", (socket) => {
    if (!socket.connecting) {
      // Reused, or from an agent that connects by itself. Unless it failed before it got here.
      outcome.connected = !socket.destroyed;
      return;
    }
    const limit = outcome.limit(connect, "no connection within");
    socket.once(protocol === "https:" ? "secureConnect" : "connect", () => {
      outcome.connected = true;
      limit.cancel();
    });
  });
  outgoing.on("timeout", () => {
    outcome.fail("timeout", `nothing sent or received for ${idle} ms`);
  });
  let answered = false;
  outgoing.on("response", (response) => {
    answered = true;
    readAnswer(response, outcome, broken);
  });
  // Not once: destroying the request may bring a second error, which must not go uncaught.
  outgoing.on("error", broken);
  outgoing.on("close", () => {
    // Without an error, too, if the other side switches to another protocol.
    if (!answered) broken();
  });
  outgoing.end(body);
}

function isParseError(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException | undefined)?.code).startsWith("HPE_");
}
