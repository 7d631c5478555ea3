import { request as httpRequest, type Agent, type ClientRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { readBody } from "./node-body.js";
import { Outcome } from "./outcome.js";
import { timerLength } from "./timer.js";
import { TransportFailure } from "./transport-failure.js";
import type { TransportRequest, TransportResponse } from "./transport.js";

/** Sends one request over node:http or node:https and reads its answer. */
export function exchange(request: TransportRequest, agent: Agent): Promise<TransportResponse> {
  const outcome = new Outcome<TransportResponse>(request.signal);
  const { total } = request.timeouts;
  outcome.limit(total, `not done within ${total} ms`);
  if (!outcome.settled) send(request, agent, outcome);
  return outcome.promise;
}

type Exchange = Outcome<TransportResponse>;

function send(request: TransportRequest, agent: Agent, outcome: Exchange): void {
  let outgoing: ClientRequest;
  try {
    outgoing = open(request, agent);
  } catch (error) {
    // Node refuses some requests at once, such as an https agent with an http URL.
    return outcome.fail("connect", "the request could not be made", error);
  }
  outcome.stop = () => outgoing.destroy();
  watchConnection(outgoing, request, outcome);
  outgoing.once("timeout", () => {
    outcome.fail("timeout", `nothing sent or received for ${request.timeouts.idle} ms`);
  });
  outgoing.once("response", (response) => {
    readBody(response, request.maxResponseBytes).then(
      (body) => {
        const headers = response.headers as Record<string, string | undefined>;
        outcome.succeed({ status: response.statusCode ?? 0, headers, body });
      },
      (error: unknown) => fail(error, request, outcome),
    );
  });
  // Not once: destroying the request may bring a second error, which must not go uncaught.
  outgoing.on("error", (error) => fail(error, request, outcome));
  outgoing.end(request.body);
}

function open({ endpoint: url, method, path, headers, body, timeouts }: TransportRequest, agent: Agent) {
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  return request({
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ""), // An IPv6 address goes without brackets.
    port: url.port,
    path,
    method,
    headers: { ...headers, "Content-Length": Buffer.byteLength(body), "Accept-Encoding": "gzip" },
    agent,
    timeout: timerLength(timeouts.idle),
  });
}

function watchConnection(outgoing: ClientRequest, request: TransportRequest, outcome: Exchange) {
  const { connect } = request.timeouts;
  const ready = request.endpoint.protocol === "https:" ? "secureConnect" : "connect";
  outgoing.once("socket", (socket) => {
    if (!socket.connecting) {
      // Reused, or from an agent that connects by itself. Unless it failed before it got here.
      outcome.connected = !socket.destroyed;
      return;
    }
    const limit = outcome.limit(connect, `no connection within ${connect} ms`);
    socket.once(ready, () => {
      outcome.connected = true;
      limit.cancel();
    });
  });
}

function fail(error: unknown, request: TransportRequest, outcome: Exchange): void {
  if (error instanceof TransportFailure) outcome.fail(error.reason, error.message, error.cause);
  else if (!outcome.connected)
    outcome.fail("connect", `no connection to ${request.endpoint.host}`, error);
  else if (isParseError(error)) outcome.fail("bad-response", "the answer is not HTTP", error);
  else outcome.fail("reset", "the connection broke before the answer was complete", error);
}

function isParseError(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException | undefined)?.code).startsWith("HPE_");
}
