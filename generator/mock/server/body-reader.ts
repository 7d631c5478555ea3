import type { IncomingMessage } from "node:http";
import type { ServerLimits } from "./limits.js";

/** A body; or why there is none: too large, no room left, or the client has gone. */
export type Body = Buffer | "too-large" | "no-room" | "gone";

type BodyLimits = Pick<ServerLimits, "bodyBytes" | "allBodyBytes">;

/** Reads bodies, and keeps all that are being read at a time within limits. */
export class BodyReader {
  readonly #limits: BodyLimits;
  #held = 0;

  constructor(limits: BodyLimits) {
    this.#limits = limits;
  }

  async read(incoming: IncomingMessage): Promise<Body> {
    const { bodyBytes, allBodyBytes } = this.#limits;
    // What it says to come is not waited for when it is refused anyway.
    if (Number(incoming.headers["content-length"] ?? 0) > bodyBytes) return "too-large";
    const chunks: Buffer[] = [];
    let bytes = 0;
    // Not by for await, which cuts the connection when it is left early: nobody would hear why.
    const body = await new Promise<Body>((resolve) => {
      incoming.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        this.#held += chunk.length;
        if (bytes > bodyBytes) resolve("too-large");
        else if (this.#held > allBodyBytes) resolve("no-room");
        else chunks.push(chunk);
      });
      incoming.once("end", () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
      incoming.once("error", () => resolve("gone"));
      incoming.once("close", () => resolve("gone"));
    });
    incoming.removeAllListeners("data").pause();
    this.#held -= bytes;
    return body;
  }
}
