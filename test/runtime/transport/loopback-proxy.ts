import { createServer, type IncomingMessage } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { connect, type AddressInfo, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { Certificate } from "./throwaway-certificate.js";

export interface LoopbackProxy {
  readonly url: string;
  readonly port: number;
  /** `CONNECT localhost:443` */
  readonly asked: string[];
  readonly headers: IncomingMessage["headers"][];
  /** Connections from clients that are open. */
  readonly open: () => number;
}

export interface ProxyOptions {
  /** What to do with CONNECT in place of connecting. */
  readonly onConnect?: (socket: Socket) => void;
  readonly certificate?: Certificate;
  /** What Proxy-Authorization has to be. */
  readonly authorization?: string;
}

/** A proxy on loopback that connects to where it is told. */
export async function serveProxy(options: ProxyOptions = {}): Promise<LoopbackProxy> {
  const { certificate, authorization, onConnect } = options;
  const asked: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const sockets = new Set<Socket>();
  const note = (request: IncomingMessage): boolean => {
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    return authorization === undefined || request.headers["proxy-authorization"] === authorization;
  };
  const server = certificate === undefined ? createServer() : createSecureServer(certificate);
  server.on("connect", (request: IncomingMessage, socket: Socket) => {
    socket.on("error", () => {});
    if (!note(request)) return socket.end("HTTP/1.1 407 Who are you?\r\n\r\n");
    if (onConnect !== undefined) {
      socket.resume().on("end", () => socket.destroy());
      return onConnect(socket);
    }
    const { hostname, port } = new URL(`http://${request.url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connected\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("close", () => onward.destroy());
  });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const scheme = certificate === undefined ? "http" : "https";
  return { url: `${scheme}://localhost:${port}`, port, asked, headers, open: () => sockets.size };
}
