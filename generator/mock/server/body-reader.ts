import type { IncomingMessage } from "node:http";
import type { ServerLimits } from "./limits.js";

/** A body; or why there is none: too large, no room left, or the client has gone. */
export type Body = Buffer | "too-large" | "no-room" | "gone";

/** Reads bodies, and keeps all that are being read at a time within limits. */
export class BodyReader {
  readonly #limits: ServerLimits;
  #held = 0;

  constructor(limits: ServerLimits) {
    this.#limits = limits;
  }

  async read(incoming: IncomingMessage): Promise<Body> {
    const { bodyBytes, allBodyBytes } = this.#limits;
    // What it says to come is not waited for when it is refused anyway.
    if (Number(incoming.headers["content-length"] ?? 0) > bodyBytes) return "too-large";
    const chunks: Buffer[] = [];
    let bytes = 0;
    try {
      for await (const chunk of incoming as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        this.#held += chunk.length;
        if (bytes > bodyBytes) return "too-large";
        if (this.#held > allBodyBytes) return "no-room";
        chunks.push(chunk);
      }
      return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    } catch {
      return "gone";
    } finally {
      this.#held -= bytes;
    }
  }
}
