import { request as httpRequest, type Agent, type ClientRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import { readBody } from "./node-body.js";
import { timer, timerLength, type Timer } from "./timer.js";
import { abortedFailure, TransportFailure } from "./transport-failure.js";
import type { TransportRequest, TransportResponse } from "./transport.js";

/** Sends one request and reads its answer. */
export function exchange(request: TransportRequest, agent: Agent): Promise<TransportResponse> {
  return new Promise((resolve, reject) => new Exchange(request, { resolve, reject }).start(agent));
}

interface Settlement {
  readonly resolve: (response: TransportResponse) => void;
  readonly reject: (failure: TransportFailure) => void;
}

// A class, because connect, idle, total, signal, socket and response can each end the exchange, and
// whichever comes first has to release what the others hold.
class Exchange {
  readonly #request: TransportRequest;
  readonly #settlement: Settlement;
  readonly #timers: Timer[] = [];
  #outgoing: ClientRequest | undefined;
  // Before that, the service cannot have seen a byte.
  #connected = false;
  #settled = false;

  constructor(request: TransportRequest, settlement: Settlement) {
    this.#request = request;
    this.#settlement = settlement;
  }

  start(agent: Agent): void {
    const { signal, timeouts } = this.#request;
    if (signal?.aborted) return this.#abort();
    signal?.addEventListener("abort", this.#abort, { once: true });
    this.#limit(timeouts.total, `not done within ${timeouts.total} ms`);
    try {
      this.#send(agent);
    } catch (error) {
      // Node refuses some requests at once, such as an https agent with an http URL.
      this.#fail("connect", "the request could not be made", error);
    }
  }

  #send(agent: Agent): void {
    const { url, method, headers, body, timeouts } = this.#request;
    const open = url.protocol === "https:" ? httpsRequest : httpRequest;
    const outgoing = open({
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[|\]$/g, ""), // An IPv6 address goes without brackets.
      port: url.port,
      path: "/",
      method,
      headers: { ...headers, "Content-Length": Buffer.byteLength(body), "Accept-Encoding": "gzip" },
      agent,
      timeout: timerLength(timeouts.idle),
    });
    this.#outgoing = outgoing;
    outgoing.once("socket", (socket) => this.#watchConnection(socket));
    outgoing.once("timeout", () => this.#idle());
    outgoing.once("response", (response) => this.#read(response));
    // Not once: destroying the request may bring a second error, which must not go uncaught.
    outgoing.on("error", (error) => this.#broken(error));
    outgoing.end(body);
  }

  #watchConnection(socket: Socket): void {
    if (!socket.connecting) {
      this.#connected = true;
      return;
    }
    const { connect } = this.#request.timeouts;
    const limit = this.#limit(connect, `no connection within ${connect} ms`);
    const ready = this.#request.url.protocol === "https:" ? "secureConnect" : "connect";
    socket.once(ready, () => {
      this.#connected = true;
      limit.cancel();
    });
  }

  #read(response: IncomingMessage): void {
    readBody(response, this.#request.maxResponseBytes).then(
      (body) => {
        if (!this.#settle()) return;
        const headers = response.headers as Record<string, string | undefined>;
        this.#settlement.resolve({ status: response.statusCode ?? 0, headers, body });
      },
      (error: unknown) => {
        if (error instanceof TransportFailure) this.#fail(error.reason, error.message, error.cause);
        else this.#broken(error);
      },
    );
  }

  #limit(milliseconds: number, message: string): Timer {
    const limit = timer(milliseconds, () => this.#fail("timeout", message));
    this.#timers.push(limit);
    return limit;
  }

  #idle(): void {
    this.#fail("timeout", `nothing sent or received for ${this.#request.timeouts.idle} ms`);
  }

  #abort = (): void => {
    const { signal } = this.#request;
    if (signal === undefined || !this.#settle()) return;
    this.#outgoing?.destroy();
    this.#settlement.reject(abortedFailure(signal, this.#connected));
  };

  #broken(error: unknown): void {
    const code = (error as NodeJS.ErrnoException | undefined)?.code ?? "";
    if (!this.#connected) this.#fail("connect", `no connection to ${this.#request.url.host}`, error);
    else if (code.startsWith("HPE_")) this.#fail("bad-response", "the answer is not HTTP", error);
    else this.#fail("reset", "the connection broke before the answer was complete", error);
  }

  #fail(reason: TransportFailure["reason"], message: string, cause?: unknown): void {
    if (!this.#settle()) return;
    this.#outgoing?.destroy();
    this.#settlement.reject(new TransportFailure(reason, message, this.#connected, cause));
  }

  /** True for the first to come; releases whatever could come later. */
  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    for (const limit of this.#timers) limit.cancel();
    this.#request.signal?.removeEventListener("abort", this.#abort);
    return true;
  }
}
