import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import type { Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { MockClock } from "../clock.js";
import type { Mock } from "../mock.js";
import { BodyReader } from "./body-reader.js";
import type { Certificate } from "./certificate.js";
import { controlRoutes } from "./control.js";
import type { ServerLimits } from "./limits.js";
import { serveCall } from "./serve-call.js";

export interface ListenOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly certificate: Certificate | undefined;
  readonly limits: ServerLimits;
}

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Puts a mock behind a socket. Fails as node:net does, say because the port is taken. */
export async function listen(
  mock: Mock,
  clock: MockClock,
  { host, port, certificate, limits }: ListenOptions,
): Promise<Listening> {
  const reader = new BodyReader(limits);
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.route("/_specpress", controlRoutes(mock, clock));
  app.all("*", async ({ env }) => {
    await serveCall(env.incoming, env.outgoing, reader, (request) => mock.handle(request));
    return RESPONSE_ALREADY_SENT;
  });
  const serverOptions = {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTime,
    requestTimeout: limits.requestTime,
    connectionsCheckingInterval: Math.min(1000, limits.headersTime),
    keepAliveTimeout: 30_000,
  };
  const server = createAdaptorServer({
    fetch: app.fetch,
    // A library must leave the globals of the program that uses it alone.
    overrideGlobalObjects: false,
    ...(certificate === undefined
      ? { serverOptions }
      : {
          createServer: createTlsServer,
          serverOptions: { ...serverOptions, key: certificate.key, cert: certificate.certificate },
        }),
  }) as Server;
  server.maxConnections = limits.connections;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
