import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tc3Stages, v1Stages, type Received } from "../signing/reference-signer.js";

const keys = { secretId: "AKIDexample", secretKey: "exampleSecret", service: "trtc" };

/** A server that says of each request at `/` whether its signature is right. */
export class JudgingServer {
  /** What it serves besides: text by path. */
  readonly pages = new Map<string, { readonly type: string; readonly text: string }>();
  /** What was posted to `/result`. */
  readonly result: Promise<string>;
  readonly #server;

  constructor() {
    let tell: (result: string) => void;
    this.result = new Promise((resolve) => (tell = resolve));
    this.#server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const { url = "/", method = "", headers } = request;
        const page = this.pages.get(url);
        if (url === "/result") tell(body.toString());
        if (page !== undefined) response.setHeader("Content-Type", page.type);
        const received = { method, path: url, headers: headers as Received["headers"], body };
        response.end(page?.text ?? (url === "/result" ? "" : answer(received)));
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function answer(request: Received): string {
  let Signed = false;
  if (request.headers["authorization"] === undefined) {
    const { signature, claimed } = v1Stages(request, keys);
    Signed = signature === claimed;
  } else {
    Signed = request.headers["authorization"] === tc3Stages(request, keys).authorization;
  }
  return JSON.stringify({ Response: { RequestId: "1", Signed } });
}
