import type { ServerResponse } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { onTestFinished } from "vitest";
import { answer } from "./fault-server.js";
import type { Certificate } from "./throwaway-certificate.js";

export interface SecureServer {
  readonly url: string;
  readonly port: number;
  readonly connections: () => number;
  /** Names of the certificates that clients showed. */
  readonly clients: string[];
}

/** An HTTPS server on loopback that answers everything, as long as the test lasts. */
export async function serveSecurely(
  certificate: Certificate,
  options: ServerOptions = {},
  respond: (response: ServerResponse) => void = (response) => response.end(answer),
): Promise<SecureServer> {
  let connections = 0;
  const clients: string[] = [];
  const server = createServer({ ...certificate, ...options }, (request, response) => {
    const { subject } = (request.socket as TLSSocket).getPeerCertificate();
    if (subject !== undefined) clients.push(String(subject.CN));
    request.resume().on("end", () => respond(response));
  });
  server.on("secureConnection", () => connections++);
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `https://localhost:${port}`, port, connections: () => connections, clients };
}
