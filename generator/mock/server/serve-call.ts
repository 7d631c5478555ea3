import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { HttpReply, HttpRequest } from "../protocol/http-request.js";
import type { BodyReader } from "./body-reader.js";

export type Handle = (request: HttpRequest) => Promise<HttpReply>;

/** Answers one request of the API. */
export async function serveCall(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  reader: BodyReader,
  handle: Handle,
): Promise<void> {
  const body = await reader.read(incoming);
  if (body === "gone") return void outgoing.destroy();
  if (body === "no-room") {
    return dismiss(incoming, outgoing.writeHead(503, { Connection: "close", "Content-Length": 0 }));
  }
  const [path, query] = splitTarget(incoming.url ?? "/");
  const whole = body === "too-large" ? undefined : body;
  const { method = "" } = incoming;
  const reply = await handle({ method, path, query, headers: incoming.headers, body: whole });
  if (reply.delay > 0) await pause(reply.delay, outgoing);
  if (whole !== undefined) return send(reply, outgoing);
  const bytes = Buffer.from(reply.body);
  const headers = { ...reply.headers, Connection: "close", "Content-Length": bytes.length };
  dismiss(incoming, outgoing.writeHead(reply.status, headers), bytes);
}

/** Path and query, as they stand in the request line. A client of a proxy sends the whole URL. */
function splitTarget(target: string): readonly [path: string, query: string] {
  const relative = target.replace(/^https?:\/\/[^/?]*/i, "");
  const mark = relative.indexOf("?");
  return mark < 0 ? [relative, ""] : [relative.slice(0, mark), relative.slice(mark + 1)];
}

function send({ status, headers, body, disturbance }: HttpReply, outgoing: ServerResponse): void {
  if (outgoing.destroyed) return;
  if (disturbance === "reset") return void outgoing.socket?.resetAndDestroy();
  outgoing.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
  // As text, it goes out in one piece with the headers.
  if (disturbance === undefined) return void outgoing.end(body);
  const bytes = Buffer.from(body);
  outgoing.write(bytes.subarray(0, bytes.length / 2), () => outgoing.destroy());
}

/** Waits, but not for a client that has gone. */
async function pause(milliseconds: number, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  outgoing.once("close", leave);
  await sleep(milliseconds, undefined, { signal: gone.signal }).catch(() => {});
  outgoing.off("close", leave);
}

/** How long a client that is still talking is listened to. */
const LINGER = 1000;

/**
 * Answers a client that has not finished talking. The connection stays for a while, and what comes is
 * dropped: were it cut at once, the client might find that out before it reads what it was told.
 */
function dismiss(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  bytes = Buffer.alloc(0),
): void {
  outgoing.flushHeaders();
  outgoing.write(bytes);
  incoming.resume();
  const over = (): void => {
    clearTimeout(timer);
    outgoing.end();
    incoming.destroy();
  };
  const timer = setTimeout(over, LINGER).unref();
  incoming.once("close", over);
}
