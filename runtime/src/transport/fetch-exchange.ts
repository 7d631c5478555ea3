import type { Outcome } from "./outcome.js";
import { timer, type Timer } from "./timer.js";
import type { TransportRequest } from "./transport.js";

// How Node's fetch, which tells, says that there was no connection.
const UNCONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/** Sends one request by a fetch function and reads its answer. Never rejects. */
export async function fetchExchange(
  request: TransportRequest,
  fetch: typeof globalThis.fetch,
  outcome: Outcome,
): Promise<void> {
  const { endpoint, path, method, body, maxResponseBytes } = request;
  const { idle } = request.timeouts;
  // The platform sets these by itself, and browsers refuse them.
  const { Host: _host, "User-Agent": _agent, ...headers } = request.headers;
  const controller = new AbortController();
  let limit: Timer | undefined;
  const active = (): void => {
    limit?.cancel();
    limit = timer(idle, () => outcome.fail("timeout", `nothing received for ${idle} ms`));
  };
  outcome.atEnd((failed) => {
    limit?.cancel();
    if (failed) controller.abort();
  });
  // From here on nobody knows.
  outcome.connected = true;
  active();
  let response: Response | undefined;
  try {
    response = await fetch(endpoint.origin + path, {
      method,
      headers,
      body: method === "GET" ? null : (body as string | Uint8Array<ArrayBuffer>),
      redirect: "manual",
      signal: controller.signal,
    });
    // Browsers hide what a redirect says, its status included.
    if (response.type === "opaqueredirect") {
      return outcome.fail("redirect", "the answer is a redirect");
    }
    const text = await readText(response, maxResponseBytes, active);
    if (text === undefined) {
      return outcome.fail("too-large", `the answer has more than ${maxResponseBytes} bytes`);
    }
    const { status } = response;
    outcome.succeed({ status, headers: Object.fromEntries(response.headers), body: text });
  } catch (error) {
    if (response !== undefined) {
      return outcome.fail("reset", "the connection broke before the answer was complete", error);
    }
    const cause = (error as { cause?: { code?: unknown } } | null | undefined)?.cause;
    outcome.connected = !UNCONNECTED.test(String(cause?.code));
    outcome.fail(
      outcome.connected ? "failed" : "connect",
      `no answer from ${endpoint.host}`,
      cause ?? error,
    );
  }
}

/** The body, decompressed by fetch; nothing if it is too large. */
async function readText(
  { headers, body }: Response,
  limit: number,
  active: () => void,
): Promise<string | undefined> {
  if (Number(headers.get("content-length")) > limit) return undefined;
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; reader !== undefined;) {
    const { done, value } = await reader.read();
    if (done) break;
    active();
    size += value.byteLength;
    if (size > limit) return undefined;
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
