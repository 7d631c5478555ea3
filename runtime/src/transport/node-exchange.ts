import type { ClientRequest } from "node:http";
import { readAnswer } from "./node-answer.js";
import { nodeHeaders } from "./node-headers.js";
import type { Outcome } from "./outcome.js";
import type { Route } from "./route.js";
import { timerLength } from "./timer.js";
import { TransportFailure } from "./transport-failure.js";
import type { TransportRequest } from "./transport.js";

/** Sends one request over node:http or node:https and reads its answer. */
export function exchange(request: TransportRequest, route: Route, outcome: Outcome): void {
  const { idle, connect } = request.timeouts;
  const broken = (error: unknown): void => fail(error, route, outcome);
  let outgoing: ClientRequest;
  try {
    outgoing = open(request, route, outcome);
  } catch (error) {
    // Node refuses some requests at once, such as an https agent with an http URL.
    return outcome.fail("connect", "the request could not be made", error);
  }
  outcome.atEnd((failed) => failed && outgoing.destroy());
  outgoing.on("socket", (socket) => {
    if (!socket.connecting) {
      // Reused, or from an agent that connects by itself. Unless it failed before it got here.
      outcome.connected = !socket.destroyed;
      return;
    }
    const limit = outcome.limit(connect, "no connection within");
    socket.once(route.protocol === "https:" ? "secureConnect" : "connect", () => {
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
    readAnswer(response, request, outcome, broken);
  });
  // Not once: destroying the request may bring a second error, which must not go uncaught.
  outgoing.on("error", broken);
  outgoing.on("close", () => {
    // Without an error, too, if the other side switches to another protocol.
    if (!answered) broken(undefined);
  });
  outgoing.end(request.body);
}

function open(request: TransportRequest, route: Route, outcome: Outcome): ClientRequest {
  const { method, path, timeouts } = request;
  const { protocol, host, port, agent } = route;
  const options = {
    protocol,
    host,
    port,
    agent,
    method,
    path: route.prefix + path,
    headers: nodeHeaders(request, route),
    timeout: timerLength(timeouts.idle),
    // For the agent that connects through a proxy.
    opening: { outcome, connect: timeouts.connect },
  };
  return route.http.request(options);
}

function fail(error: unknown, { target }: Route, outcome: Outcome): void {
  if (error instanceof TransportFailure) outcome.fail(error.reason, error.message, error.cause);
  else if (!outcome.connected) outcome.fail("connect", `no connection to ${target}`, error);
  else if (isParseError(error)) outcome.fail("bad-response", "the answer is not HTTP", error);
  else outcome.fail("reset", "the connection broke before the answer was complete", error);
}

function isParseError(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException | undefined)?.code).startsWith("HPE_");
}
