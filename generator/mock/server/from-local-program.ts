import type { IncomingMessage } from "node:http";

/** Sent by whoever means the mock, and by no page without asking first. */
const CONTROL_HEADER = "x-specpress-mock";

/**
 * Why a request may not drive the mock; nothing if it may. A page in a browser must not, wherever it
 * comes from: browsers say that they are ones, and ask before they send headers of one's own.
 */
export function fromLocalProgram({ socket, headers }: IncomingMessage): string | undefined {
  const { remoteAddress = "" } = socket;
  if (!/^(::ffff:)?127\.|^::1$/.test(remoteAddress)) return "only for programs of this machine";
  if (headers.origin !== undefined || headers["sec-fetch-site"] !== undefined) {
    return "not for browsers";
  }
  // A name that was made to lead here would let a page pass for one of our own.
  if (!/^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/i.test(headers.host ?? "")) {
    return "call it by 127.0.0.1 or localhost";
  }
  if (headers[CONTROL_HEADER] === undefined) return "send the header X-Specpress-Mock: 1";
  return undefined;
}
