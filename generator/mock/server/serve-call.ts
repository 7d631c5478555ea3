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
    outgoing.writeHead(503, { Connection: "close" }).end();
    return lingerOn(incoming);
  }
  const [path, query] = splitTarget(incoming.url ?? "/");
  const whole = body === "too-large" ? undefined : body;
  const { method = "", headers } = incoming;
  const reply = await handle({ method, path, query, headers, body: whole });
  if (reply.delay > 0) await pause(reply.delay, outgoing);
  if (whole === undefined) outgoing.setHeader("Connection", "close");
  send(reply, outgoing);
  if (whole === undefined) lingerOn(incoming);
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
  const bytes = Buffer.from(body);
  outgoing.writeHead(status, { ...headers, "Content-Length": bytes.length });
  if (disturbance === undefined) return void outgoing.end(bytes);
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

const LINGER = 1000;

/** Lets the client finish talking for a while: cut off, it might not read what it was told. */
function lingerOn(incoming: IncomingMessage): void {
  incoming.resume();
  const timer = setTimeout(() => incoming.destroy(), LINGER).unref();
  incoming.once("close", () => clearTimeout(timer));
}
