import type { IncomingMessage } from "node:http";
import { gunzip } from "node:zlib";
import { TransportFailure } from "./transport-failure.js";

/** The whole body of an answer as text, decompressed, at most `limit` bytes. */
export async function readBody(response: IncomingMessage, limit: number): Promise<string> {
  const encoding = response.headers["content-encoding"] ?? "identity";
  const bytes = await collect(response, limit);
  switch (encoding.toLowerCase()) {
    case "identity":
      return bytes.toString("utf8");
    case "gzip":
    case "x-gzip":
      return (await decompress(bytes, limit)).toString("utf8");
    default:
      throw badResponse("the answer is compressed in a way that was not asked for");
  }
}

function collect(response: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    if (Number(response.headers["content-length"]) > limit) reject(tooLarge(limit));
    response.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) reject(tooLarge(limit));
      else chunks.push(chunk);
    });
    response.on("end", () => resolve(Buffer.concat(chunks)));
    // Also when the connection ends before the announced length is there.
    response.on("error", reject);
  });
}

function decompress(bytes: Buffer, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    gunzip(bytes, { maxOutputLength: limit }, (error, result) => {
      if (error === null) resolve(result);
      else if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
        reject(tooLarge(limit));
      } else reject(badResponse("the answer is no valid gzip"));
    });
  });
}

function tooLarge(limit: number): TransportFailure {
  return new TransportFailure("too-large", `the answer has more than ${limit} bytes`, true);
}

function badResponse(message: string): TransportFailure {
  return new TransportFailure("bad-response", message, true);
}
