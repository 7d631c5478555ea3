import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainRequest } from "../../generator/sign/explain-request.js";
import { judgeSignature, type Verdict } from "../../generator/sign/judge-signature.js";
import { EVERY_V1_MISTAKE } from "../../generator/sign/mistakes/every-v1-mistake.js";
import { nodeDigest } from "../../runtime/src/signing/node-digest.js";
import { signNaivelyV1, type V1Plan } from "./naive-v1.js";
import { secretKeys } from "./plans.js";
import { V1_CULPRITS } from "./v1-culprits.js";

const SAMPLE: V1Plan = {
  method: "GET",
  host: "trtc.tencentcloudapi.com",
  hash: "sha1",
  secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
  // In no order whatsoever; Remark makes a signature with plus signs, which the first culprit loses.
  parameters: {
    Version: "2019-07-22",
    Action: "DismissRoom",
    Region: "ap-guangzhou",
    SecretId: "AKIDexampleexample",
    Timestamp: "1551113065",
    Nonce: "11886",
    room_name: "a b/房&<",
    "Ids.10": "x",
    "Ids.2": "",
    b: "1",
  },
};

const plans = fc
  .record({
    method: fc.constantFrom("GET" as const, "POST" as const),
    hash: fc.constantFrom("sha1" as const, "sha256" as const),
    secretKey: secretKeys,
    remark: fc.string(),
  })
  .map(({ remark, ...plan }): V1Plan => {
    return { ...SAMPLE, ...plan, parameters: { ...SAMPLE.parameters, Remark: remark } };
  });

/** Enough that some signature has a plus sign. */
const SAMPLES = Array.from({ length: 12 }, (_, i): [V1Plan] => [
  { ...SAMPLE, parameters: { ...SAMPLE.parameters, b: String(i) } },
]);

function judge(plan: V1Plan, request = signNaivelyV1(plan)): Promise<Verdict> {
  return judgeSignature(request, { secretKey: plan.secretKey, digest: nodeDigest });
}

test("each mistake has culprits, and each culprit a mistake", () => {
  expect(Object.keys(V1_CULPRITS).sort()).toEqual(EVERY_V1_MISTAKE.map(({ id }) => id).sort());
});

test("a right signature is called right, and nothing is held against it", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const { secretKey } = plan;
      const options = { secretKey, secretId: "AKIDexampleexample", digest: nodeDigest };
      const found = await explainRequest(signNaivelyV1(plan), options);
      expect(found.verdict).toEqual({ kind: "right" });
      expect(found.visible).toEqual([]);
    }),
    { examples: SAMPLES },
  );
});

describe.each(Object.entries(V1_CULPRITS))("%s", (id, culprits) => {
  test.each(culprits.map((culprit, index) => [index, culprit] as const))(
    "is found, culprit %i",
    async (_, culprit) => {
      let wrong = 0;
      await fc.assert(
        fc.asyncProperty(plans, async (plan) => {
          const request = signNaivelyV1(plan, culprit);
          const verdict = await judge(plan, request);
          // Some mistakes change nothing in some requests.
          const right = signNaivelyV1(plan);
          if (request.target === right.target && request.body === right.body) {
            expect(verdict.kind).toBe("right");
            return;
          }
          if (verdict.kind === "right") {
            // What is not escaped arrives all the same unless it has a plus sign.
            expect(id).toBe("v1-signature-escapes");
            return;
          }
          wrong++;
          if (verdict.kind !== "explained") throw new Error(verdict.kind);
          expect(verdict.explanations.map(({ mistakes }) => mistakes[0]!.id)).toContain(id);
        }),
        { numRuns: SAMPLES.length + 3, examples: SAMPLES },
      );
      expect(wrong, "requests that the culprit signs wrongly").toBeGreaterThan(0);
    },
  );
});

test("a signature of another secret is explained by nothing", async () => {
  const verdict = await judge({ ...SAMPLE, secretKey: "another" }, signNaivelyV1(SAMPLE));
  expect(verdict.kind).toBe("unexplained");
});
