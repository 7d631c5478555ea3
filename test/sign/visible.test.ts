import { describe, expect, test } from "vitest";
import { explainRequest } from "../../generator/sign/explain-request.js";
import {
  withHeader,
  headerOf,
  type CapturedRequest,
} from "../../generator/sign/request/captured-request.js";
import { nodeDigest } from "../../runtime/src/signing/node-digest.js";
import { day, signNaively, type Plan } from "./naive-tc3.js";
import { signNaivelyV1 } from "./naive-v1.js";
import { SAMPLES } from "./plans.js";

const plan: Plan = { ...SAMPLES[0]!, contentType: "application/json" };
const right = signNaively(plan);
const authorization = headerOf(right, "authorization")!;

/** What is seen without the secret. */
async function seen(
  request: CapturedRequest,
  options: { readonly now?: number; readonly secretId?: string; readonly service?: string } = {},
): Promise<readonly string[]> {
  const { visible } = await explainRequest(request, { digest: nodeDigest, ...options });
  return visible.map(({ id, detail }) => `${id}: ${detail}`);
}

const saying = (value: string): CapturedRequest => withHeader(right, "Authorization", value);
const edited = (from: string | RegExp, to: string): CapturedRequest =>
  saying(authorization.replace(from, to));

test("nothing is held against a right request", async () => {
  expect(
    await seen(right, { now: plan.timestamp * 1000 + 299_000, secretId: plan.secretId }),
  ).toEqual([]);
});

describe("TC3", () => {
  test.each<[string, CapturedRequest, string]>([
    [
      "a local date",
      signNaively(plan, { date: ({ timestamp }) => day(timestamp + 8 * 3600) }),
      "local-date: 2019-02-26, the date in UTC+08:00 to UTC+14:00, instead of 2019-02-25",
    ],
    [
      "another date",
      edited("2019-02-25", "2018-05-30"),
      'other-date: "2018-05-30" instead of 2019-02-25',
    ],
    ["another service", edited("/trtc/", "/cvm/"), 'wrong-service: "cvm" instead of "trtc"'],
    [
      "a scope of another cloud",
      edited("tc3_request", "aws4_request"),
      'scope-form: "2019-02-25/trtc/aws4_request"',
    ],
    [
      "a header that is not signed",
      edited("content-type;host", "host"),
      "signed-headers: content-type is not listed",
    ],
    [
      "a header that is not sent",
      edited("content-type;host", "content-type;host;x-nonce"),
      "signed-headers: x-nonce is listed, but not sent",
    ],
    [
      "headers in no order",
      edited("content-type;host", "host;content-type"),
      "header-order: SignedHeaders=host;content-type",
    ],
    [
      "headers in capitals",
      edited("content-type;host", "Content-Type;Host"),
      "header-case: SignedHeaders=Content-Type;Host",
    ],
    [
      "a signature in capitals",
      edited(/[0-9a-f]{64}$/, "A".repeat(64)),
      "signature-form: it has letters in upper case",
    ],
    ["a short signature", edited(/[0-9a-f]{64}$/, "abc"), "signature-form: its length is 3"],
    ["no commas", edited(/,/g, ""), "authorization-malformed: its items must be parted by commas"],
    ["no signature", edited(/, Signature=.*/, ""), "authorization-malformed: Signature is missing"],
    [
      "another algorithm",
      edited("TC3-HMAC-SHA256", "AWS4-HMAC-SHA256"),
      'authorization-malformed: it begins with "AWS4-HMAC-SHA256", not with TC3-HMAC-SHA256',
    ],
    [
      "milliseconds",
      withHeader(right, "X-TC-Timestamp", "1551113065000"),
      'timestamp-unit: X-TC-Timestamp is "1551113065000"',
    ],
    [
      "no action",
      { ...right, headers: right.headers.filter(([name]) => name !== "X-TC-Action") },
      "header-missing: There is no X-TC-Action",
    ],
    [
      "a form for JSON",
      withHeader(right, "Content-Type", "application/x-www-form-urlencoded"),
      'content-type: "application/x-www-form-urlencoded" is sent; a POST of TC3 takes application/json or multipart/form-data',
    ],
    ["another path", { ...right, target: "/trtc" }, 'path: "/trtc" is sent'],
    ["a query with POST", { ...right, target: "/?a=1" }, 'query-line: "a=1"'],
    [
      "another method",
      { ...right, method: "PUT" },
      'method: "PUT": services take GET and POST only',
    ],
  ])("%s", async (_, request, expected) => {
    expect(await seen(request)).toContain(expected);
  });

  test("another key", async () => {
    expect(await seen(right, { secretId: "AKIDother" })).toEqual([
      "secret-id: AKIDexampleexample is sent, AKIDother is at hand",
    ]);
  });

  test("an old timestamp, and one ahead of time", async () => {
    const at = plan.timestamp * 1000;
    expect(await seen(right, { now: at + 3 * 3_600_000 })).toEqual([
      "timestamp-expired: X-TC-Timestamp 1551113065 is 2019-02-25T16:44:25Z, 3 hours ago",
    ]);
    expect(await seen(right, { now: at - 301_000 })).toEqual([
      "timestamp-expired: X-TC-Timestamp 1551113065 is 2019-02-25T16:44:25Z, 5 minutes ahead of the clock here",
    ]);
  });

  test("a host that tells nothing is not held against the scope; a named service is", async () => {
    const local = withHeader(edited("/trtc/", "/127/"), "Host", "127.0.0.1:8080");
    expect(await seen(local)).toEqual([]);
    expect(await seen(local, { service: "trtc" })).toEqual([
      'wrong-service: "127" instead of "trtc"',
    ]);
  });
});

describe("version 1", () => {
  const parameters = {
    Action: "A",
    Version: "2019-07-22",
    SecretId: "I",
    Timestamp: "1551113065",
    Nonce: "7",
  };
  const signed = (
    hash: "sha1" | "sha256",
    given: Readonly<Record<string, string>> = parameters,
  ): CapturedRequest =>
    signNaivelyV1({
      method: "GET",
      host: "trtc.tencentcloudapi.com",
      hash,
      secretKey: "k",
      parameters: given,
    });
  const put = (request: CapturedRequest, from: RegExp, to: string): CapturedRequest => ({
    ...request,
    target: request.target.replace(from, to),
  });

  test.each<[string, CapturedRequest, string]>([
    [
      "no nonce",
      signed("sha1", { ...parameters, Nonce: "" }),
      "v1-parameter-missing: There is no Nonce",
    ],
    [
      "blanks",
      put(signed("sha1"), /Signature=.*/, "Signature=a+b"),
      "v1-signature-escapes: its + were not escaped",
    ],
    [
      "hexadecimal",
      put(signed("sha1"), /Signature=.*/, `Signature=${"ab".repeat(20)}`),
      "v1-signature-form: it has 40 characters, where 28 were to be expected",
    ],
    [
      "another hash",
      put(signed("sha256"), /SignatureMethod=\w+/, "SignatureMethod=HmacSHA1"),
      "v1-hash: it has the length of an HMAC-SHA256",
    ],
    [
      "a name twice",
      put(signed("sha1"), /Nonce=7/, "Nonce=7&Nonce=8"),
      "v1-parameter-twice: Nonce",
    ],
  ])("%s", async (_, request, expected) => {
    expect(await seen(request)).toContain(expected);
  });
});
