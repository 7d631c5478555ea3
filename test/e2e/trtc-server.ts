import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { signatureProblems } from "./tc3-signature.js";

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface Request {
  readonly action: string;
  readonly region: string | undefined;
  readonly input: JsonObject;
}

export interface TrtcServer {
  readonly url: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly requests: Request[];
  /** What no request may show: wrong signatures, missing common parameters. */
  readonly problems: string[];
}

/** A server that holds every request to what the documents demand, and answers as it is told. */
export async function trtcServer(answer: (request: Request) => JsonObject): Promise<TrtcServer> {
  const credentials = { secretId: "AKIDexample", secretKey: "example-secret-key", service: "trtc" };
  const requests: Request[] = [];
  const problems: string[] = [];
  const server = createServer((incoming, response) => {
    void bodyOf(incoming).then((body) => {
      const { method = "", url, headers } = incoming;
      const complain = (what: string): void =>
        void problems.push(`${String(headers["x-tc-action"])}: ${what}`);
      if (method !== "POST" || url !== "/") complain(`${method} ${String(url)}`);
      if (headers["x-tc-version"] !== "2019-07-22") complain("version");
      if (!/^application\/json(; charset=utf-8)?$/.test(String(headers["content-type"])))
        complain("content type");
      signatureProblems({ method, headers, body }, credentials).forEach(complain);
      const region = headers["x-tc-region"];
      const request: Request = {
        action: String(headers["x-tc-action"]),
        region: region === undefined ? undefined : String(region),
        input: JSON.parse(body) as JsonObject,
      };
      requests.push(request);
      const Response = { RequestId: `request-${requests.length}`, ...answer(request) };
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ Response }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, ...credentials, requests, problems };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
