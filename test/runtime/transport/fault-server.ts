import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { serve, type LoopbackServer } from "../loopback-server.js";

export const answer = JSON.stringify({ Response: { RequestId: "1" } });

const megabyte = Buffer.alloc(1024 * 1024, 0x20);

/** Sends without end until the other side has had enough. */
function flood(response: ServerResponse): void {
  const more = (): void => {
    if (response.destroyed) return;
    if (response.write(megabyte)) setImmediate(more);
    else response.once("drain", more);
  };
  more();
}

/** Bytes that no HTTP server would send, and then perhaps an end. */
function raw(bytes: string, end: (socket: Socket) => void = () => {}) {
  return ({ socket }: ServerResponse): void => {
    socket!.write(bytes, () => end(socket!));
  };
}

const close = (socket: Socket): void => void socket.end();
const reset = (socket: Socket): void => void socket.resetAndDestroy();

const refusal = (code: string): string =>
  JSON.stringify({ Response: { Error: { Code: code, Message: "no" }, RequestId: "1" } });

/** What can be wrong with a server, by the name of the action that asks for it. */
export const FAULTS = {
  ClosedAtOnce: ({ socket }) => void socket!.end(),
  ResetBeforeHeaders: ({ socket }) => reset(socket!),
  ResetInHeaders: raw("HTTP/1.1 200 OK\r\nContent-Le", reset),
  ResetAfterHeaders: raw("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n", reset),
  HalfABody: raw(`HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n${answer}`, close),
  HalfAChunk: raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc", close),
  TooShortALength: raw(`HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n${answer}`, close),
  NoHttp: raw("SSH-2.0-OpenSSH_9.6\r\n", close),
  Switching: raw("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"),
  Drip: (response) => {
    response.writeHead(200, { "Content-Length": 99_999 });
    const drop = setInterval(() => response.write("x"), 10);
    response.on("close", () => clearInterval(drop));
  },
  Silent: () => {},
  SilentAfterHeaders: (response) => response.writeHead(200).flushHeaders(),
  Html: (response) => response.end("<!doctype html><title>Welcome</title>"),
  Empty: (response) => response.end(),
  TruncatedJson: (response) => response.end(answer.slice(0, -4)),
  WrongShape: (response) => response.end('[{"Response":1}]'),
  NoResponse: (response) => response.end('{"Result":{}}'),
  ErrorWithoutCode: (response) => response.end('{"Response":{"Error":"no"}}'),
  Status500: (response) => response.writeHead(500).end(),
  Status500WithError: (response) => response.writeHead(500).end(refusal("InternalError")),
  Status502WithHtml: (response) => response.writeHead(502).end("<h1>Bad Gateway</h1>"),
  Status503: (response) => response.writeHead(503).end(),
  Status503WithError: (response) => response.writeHead(503).end(refusal("ResourceUnavailable")),
  Status429: (response) => response.writeHead(429).end(),
  Status429WithError: (response) => response.writeHead(429).end(refusal("RequestLimitExceeded")),
  Status204: (response) => response.writeHead(204).end(),
  NoGzip: (response) => response.writeHead(200, { "Content-Encoding": "gzip" }).end("no"),
  CutGzip: (response) => {
    const cut = gzipSync(answer).subarray(0, 25);
    response.writeHead(200, { "Content-Encoding": "gzip" }).end(cut);
  },
  GzipBomb: (response) => {
    response.writeHead(200, { "Content-Encoding": "gzip" }).end(bomb());
  },
  Announced100Megabytes: (response) => {
    response.writeHead(200, { "Content-Length": 100 * megabyte.length }).write("{");
  },
  Endless: flood,
  Redirect: (response) => response.writeHead(307, { Location: "http://127.0.0.1:9/" }).end(),
  ExpiredWithoutDate: (response) => {
    response.sendDate = false;
    response.end(refusal("AuthFailure.SignatureExpire"));
  },
  ExpiredWithWrongDate: (response) => {
    response.setHeader("Date", "yesterday, or so");
    response.end(refusal("AuthFailure.SignatureExpire"));
  },
  AlwaysExpired: (response) => {
    response.setHeader("Date", "Thu, 01 Jan 2026 00:00:00 GMT");
    response.end(refusal("AuthFailure.SignatureExpire"));
  },
} satisfies Record<string, (response: ServerResponse) => void>;

export type Fault = keyof typeof FAULTS;

let packed: Buffer | undefined;

/** Little over the limit of an answer, and 50 KB on the way. */
function bomb(): Buffer {
  return (packed ??= gzipSync(Buffer.alloc(50 * megabyte.length + 1), { level: 1 }));
}

/** A server that has the fault that the action names, and otherwise answers. */
export function serveFaults(): Promise<LoopbackServer> {
  return serve((response, { headers }) => {
    const fault = FAULTS[headers["x-tc-action"] as Fault] as
      ((response: ServerResponse) => void) | undefined;
    if (fault === undefined) response.end(answer);
    else fault(response);
  });
}
