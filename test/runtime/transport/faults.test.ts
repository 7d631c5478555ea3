import { expect, test } from "vitest";
import {
  Client,
  isSpecpressError,
  type Timeouts,
  type Transport,
} from "../../../runtime/src/index.js";
import { FetchTransport } from "../../../runtime/src/transport/fetch-transport.js";
import { NodeTransport } from "../../../runtime/src/transport/node-transport.js";
import { closedPort } from "../loopback-server.js";
import { rejection } from "../rejection.js";
import { credentials, describeAnything } from "../sample-actions.js";
import { serveFaults, type Fault } from "./fault-server.js";

type Expected = Record<string, unknown>;

const reset = { kind: "transport", reason: "reset", maybeSent: true };
const timeout = { kind: "transport", reason: "timeout", maybeSent: true };
const tooLarge = { kind: "transport", reason: "too-large", maybeSent: true };
const unusable = (statusCode: number): Expected => {
  return { kind: "transport", reason: "bad-response", maybeSent: true, statusCode };
};
const refused = (statusCode: number, code: string): Expected => {
  return { kind: "service", code, requestId: "1", statusCode };
};

/** How each fault ends, told apart as far as the fault can be seen. */
const ENDS: Record<Fault, Expected> = {
  ClosedAtOnce: reset,
  ResetBeforeHeaders: reset,
  ResetInHeaders: reset,
  ResetAfterHeaders: reset,
  HalfABody: reset,
  HalfAChunk: reset,
  // The rest is taken for the head of another answer.
  TooShortALength: { ...reset, reason: "bad-response" },
  NoHttp: { ...reset, reason: "bad-response" },
  Switching: reset,
  Drip: timeout,
  Silent: timeout,
  SilentAfterHeaders: timeout,
  Html: unusable(200),
  Empty: unusable(200),
  TruncatedJson: unusable(200),
  WrongShape: unusable(200),
  NoResponse: unusable(200),
  ErrorWithoutCode: unusable(200),
  Status500: unusable(500),
  Status500WithError: refused(500, "InternalError"),
  Status502WithHtml: unusable(502),
  Status503: unusable(503),
  Status503WithError: refused(503, "ResourceUnavailable"),
  Status429: unusable(429),
  Status429WithError: refused(429, "RequestLimitExceeded"),
  Status204: unusable(204),
  NoGzip: { ...reset, reason: "bad-response" },
  CutGzip: { ...reset, reason: "bad-response" },
  GzipBomb: tooLarge,
  Announced100Megabytes: tooLarge,
  Endless: tooLarge,
  Redirect: { ...reset, reason: "redirect", statusCode: 307 },
  ExpiredWithoutDate: refused(200, "AuthFailure.SignatureExpire"),
  ExpiredWithWrongDate: refused(200, "AuthFailure.SignatureExpire"),
  AlwaysExpired: refused(200, "AuthFailure.SignatureExpire"),
};

// Where fetch does not let on what was wrong: before an answer, "failed" says so.
const failed = { ...reset, reason: "failed" };
const UNTOLD: Partial<Record<Fault, Expected>> = {
  ClosedAtOnce: failed,
  ResetBeforeHeaders: failed,
  ResetInHeaders: failed,
  NoHttp: failed,
  Switching: failed,
  NoGzip: reset,
  CutGzip: unusable(200),
};

// Only where nothing else ends it: a busy machine may be slow without a fault.
const LIMITS: Partial<Record<Fault, Partial<Timeouts>>> = {
  Drip: { total: 500 },
  Silent: { idle: 100 },
  SilentAfterHeaders: { idle: 100 },
};

const TRANSPORTS: readonly [string, () => Transport, Partial<Record<Fault, Expected>>][] = [
  ["node", () => new NodeTransport(), {}],
  ["fetch", () => new FetchTransport(), UNTOLD],
];

for (const [name, make, other] of TRANSPORTS) {
  test.each(Object.keys(ENDS) as Fault[])(`${name}: %s`, async (fault) => {
    const server = await serveFaults();
    const transport = make();
    const client = new Client({
      endpoint: server.url,
      credentials,
      transport,
      retry: false,
      timeouts: LIMITS[fault] ?? {},
    });
    const error = await rejection(client.send({ ...describeAnything, name: fault }, {}));
    expect(isSpecpressError(error), String((error as Error).stack)).toBe(true);
    expect(error).toMatchObject(other[fault] ?? ENDS[fault]);
    // A fault leaves nothing broken behind.
    const next = new Client({ endpoint: server.url, credentials, transport });
    await expect(next.send(describeAnything, {})).resolves.toEqual({ RequestId: "1" });
  });

  test(`${name}: refused`, async () => {
    const endpoint = `http://127.0.0.1:${await closedPort()}`;
    const client = new Client({ endpoint, credentials, transport: make(), retry: false });
    expect(await rejection(client.send(describeAnything, {}))).toMatchObject({
      kind: "transport",
      reason: "connect",
      maybeSent: false,
      cause: { code: "ECONNREFUSED" },
    });
  });
}
