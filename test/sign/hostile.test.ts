import fc from "fast-check";
import { expect, test } from "vitest";
import { describeVerdict } from "../../generator/sign/describe-verdict.js";
import { explainRequest } from "../../generator/sign/explain-request.js";
import { judgeSignature } from "../../generator/sign/judge-signature.js";
import type { CapturedRequest } from "../../generator/sign/request/captured-request.js";
import { nodeDigest } from "../../runtime/src/signing/node-digest.js";

const OPTIONS = { secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", digest: nodeDigest };

const signature = "0".repeat(64);
const odd = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "\ud800",
    "-1",
    "1e99",
    "999999999999999",
    "99999999999",
    "0",
    "%",
    "%ZZ",
    ";;",
    "//",
    "a=b=c",
  ),
);
const authorizations = fc.oneof(
  odd,
  fc
    .tuple(odd, odd, odd)
    .map(
      ([id, scope, list]) =>
        `TC3-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${list}, Signature=${signature}`,
    ),
);

const requests: fc.Arbitrary<CapturedRequest> = fc.record({
  method: fc.oneof(fc.constantFrom("GET", "POST", ""), odd),
  target: fc.oneof(
    odd,
    odd.map((text) => `/?Signature=${"A".repeat(27)}=&Timestamp=${text}&${text}`),
  ),
  headers: fc.array(
    fc.oneof(
      authorizations.map((value) => ["Authorization", value] as const),
      fc.tuple(fc.constantFrom("Host", "content-type", "X-TC-Timestamp", "__proto__"), odd),
      fc.tuple(odd, odd),
    ),
    { maxLength: 6 },
  ),
  body: fc.oneof(odd, fc.uint8Array(), fc.json()),
});

test("any request whatsoever is explained", async () => {
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      const { verdict, visible } = await explainRequest(request, { ...OPTIONS, now: 0 });
      expect(describeVerdict(verdict, visible)).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 150 },
  );
});

const authorization = `TC3-HMAC-SHA256 Credential=I/2019-02-25/trtc/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`;

test.each([
  ["deep JSON", `${"[".repeat(30_000)}${"]".repeat(30_000)}`],
  ["deep objects", `${'{"a":'.repeat(9000)}1${"}".repeat(9000)}`],
  ["wide JSON", `[${"1,".repeat(30_000)}1]`],
])("%s", async (_, body) => {
  const headers = [
    ["Host", "trtc.tencentcloudapi.com"],
    ["X-TC-Timestamp", "1551113065"],
    ["Authorization", authorization],
  ] as const;
  const verdict = await judgeSignature({ method: "POST", target: "/", headers, body }, OPTIONS);
  expect(verdict.kind).toBe("unexplained");
});

test("a form of thousands of parameters", async () => {
  const body = `Signature=${"A".repeat(27)}%3D&${"a&".repeat(30_000)}`;
  const request = { method: "POST", target: "/", headers: [["Host", "h"]] as const, body };
  expect(await judgeSignature(request, OPTIONS)).toEqual({ kind: "unexplained", tried: 0 });
});
