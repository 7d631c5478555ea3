import { createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface BrokenLineOptions {
  /** The upload that the registry is down from, counted from 1: npm hears nothing of it. */
  readonly downFrom?: number;
  /** Whether that upload arrived all the same. */
  readonly arrives?: boolean;
  /** What becomes of an upload on its way. */
  readonly change?: (body: string) => string;
}

/** What stands between npm and a registry: it lets everything through, until it is down. */
export class BrokenLine {
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async to(registry: string, options: BrokenLineOptions): Promise<BrokenLine> {
    const { downFrom = Infinity, arrives = false, change = (body) => body } = options;
    let uploads = 0;
    const server = createServer((incoming, answer) => {
      const isUpload = incoming.method === "PUT";
      if (isUpload) uploads++;
      const isLast = isUpload && uploads === downFrom;
      if (uploads >= downFrom && !(isLast && arrives)) {
        incoming.socket.destroy();
        return;
      }
      void bodyOf(incoming).then((body) => {
        const sent = isUpload ? Buffer.from(change(body.toString())) : body;
        const { method, url, headers } = incoming;
        const onward = request(`${registry}${url}`, {
          method,
          // With the host that npm asked: the registry names its tarballs by it.
          headers: { ...headers, "content-length": sent.length },
        });
        onward.on("error", () => answer.destroy());
        onward.on("response", (response) => {
          if (isLast) {
            incoming.socket.destroy();
            return;
          }
          answer.writeHead(response.statusCode ?? 502, response.headers);
          response.pipe(answer);
        });
        onward.end(sent);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new BrokenLine(server);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
