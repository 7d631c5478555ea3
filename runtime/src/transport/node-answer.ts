import type { IncomingMessage } from "node:http";
import type { Outcome } from "./outcome.js";
import type { TransportResponse } from "./transport.js";

/** Reads an answer to its end: decompressed, as text, and no larger than allowed. */
export function readAnswer(
  incoming: IncomingMessage,
  outcome: Outcome,
  broken: (error: unknown) => void,
): void {
  const { maxResponseBytes: limit } = outcome.request;
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
    const encoding = headers["content-encoding"];
    if (!encoding || /^identity$/i.test(encoding)) return succeed(bytes);
    if (!/^(x-)?gzip$/i.test(encoding)) {
      return outcome.fail(
        "bad-response",
        "the answer is compressed in a way that was not asked for",
      );
    }
    const { gunzip } = process.getBuiltinModule("node:zlib");
    gunzip(bytes, { maxOutputLength: limit }, (error, text) => {
      if (!error) succeed(text);
      else if (error instanceof RangeError) tooLarge();
      else outcome.fail("bad-response", "the answer is no valid gzip");
    });
  });
  // Also when the connection ends before the announced length is there.
  incoming.on("error", broken);
}
