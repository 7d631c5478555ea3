import type { IncomingMessage } from "node:http";
import type { Outcome } from "./outcome.js";
import type { TransportRequest, TransportResponse } from "./transport.js";

/** Reads an answer to its end: decompressed, as text, and no larger than allowed. */
export function readAnswer(
  incoming: IncomingMessage,
  { maxResponseBytes: limit }: TransportRequest,
  outcome: Outcome,
  broken: (error: unknown) => void,
): void {
  const headers = incoming.headers as TransportResponse["headers"];
  const chunks: Buffer[] = [];
  let size = 0;
  const tooLarge = (): void => {
    outcome.fail("too-large", `the answer has more than ${limit} bytes`);
  };
  const succeed = (bytes: Buffer): void => {
    outcome.succeed({ status: incoming.statusCode!, headers, body: bytes.toString() });
  };
  if (Number(headers["content-length"]) > limit) return tooLarge();
  incoming.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) tooLarge();
    else chunks.push(chunk);
  });
  incoming.on("end", () => {
    const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    const encoding = headers["content-encoding"]?.toLowerCase() ?? "identity";
    if (encoding === "identity") return succeed(bytes);
    if (encoding !== "gzip" && encoding !== "x-gzip") {
      return outcome.fail(
        "bad-response",
        "the answer is compressed in a way that was not asked for",
      );
    }
    const { gunzip } = process.getBuiltinModule("node:zlib");
    gunzip(bytes, { maxOutputLength: limit }, (error, text) => {
      if (!error) succeed(text);
      else if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") tooLarge();
      else outcome.fail("bad-response", "the answer is no valid gzip");
    });
  });
  // Also when the connection ends before the announced length is there.
  incoming.on("error", broken);
}
