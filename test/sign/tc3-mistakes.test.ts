import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainRequest } from "../../generator/sign/explain-request.js";
import { judgeSignature } from "../../generator/sign/judge-signature.js";
import { EVERY_TC3_MISTAKE } from "../../generator/sign/mistakes/every-tc3-mistake.js";
import { headerOf } from "../../generator/sign/request/captured-request.js";
import { nodeDigest } from "../../runtime/src/signing/node-digest.js";
import { signNaively, type Plan } from "./naive-tc3.js";
import { plans, SAMPLES, secretKeys } from "./plans.js";
import { TC3_CULPRITS } from "./tc3-culprits.js";

const SERVICES = ["trtc", "lcic", "mdl", "ccc"];

test("each mistake has culprits, and each culprit a mistake", () => {
  const ids = EVERY_TC3_MISTAKE.map(({ id }) => id);
  expect(Object.keys(TC3_CULPRITS).sort()).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test("a right signature is called right, and nothing is held against it", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const options = { secretKey: plan.secretKey, digest: nodeDigest, services: SERVICES };
      const found = await explainRequest(signNaively(plan), {
        ...options,
        secretId: plan.secretId,
      });
      expect(found.verdict).toEqual({ kind: "right" });
      expect(found.visible).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

describe.each(Object.entries(TC3_CULPRITS))("%s", (id, culprits) => {
  test.each(culprits.map((culprit, index) => [index, culprit] as const))(
    "is found, culprit %i",
    async (_, culprit) => {
      let wrong = 0;
      await fc.assert(
        fc.asyncProperty(plans, async (plan) => {
          const request = signNaively(plan, culprit);
          const verdict = await judgeSignature(request, {
            secretKey: plan.secretKey,
            digest: nodeDigest,
            services: SERVICES,
          });
          // Some mistakes change nothing in some requests.
          if (signatureOf(request) === signatureOf(signNaively(plan))) {
            expect(verdict).toEqual({ kind: "right" });
            return;
          }
          wrong++;
          if (verdict.kind !== "explained") throw new Error(verdict.kind);
          const ids = verdict.explanations.map(({ mistakes }) =>
            mistakes.map((one) => one.id).join(),
          );
          expect(ids).toContain(id);
        }),
        { numRuns: SAMPLES.length + 2, examples: SAMPLES.map((plan): [Plan] => [plan]) },
      );
      expect(wrong, "requests that the culprit signs wrongly").toBeGreaterThan(0);
    },
  );
});

test("a signature of another secret is explained by nothing", async () => {
  await fc.assert(
    fc.asyncProperty(plans, secretKeys, async (plan, secretKey) => {
      fc.pre(secretKey !== plan.secretKey);
      const verdict = await judgeSignature(signNaively(plan), { secretKey, digest: nodeDigest });
      expect(verdict.kind).toBe("unexplained");
    }),
    { numRuns: 30 },
  );
});

function signatureOf(request: ReturnType<typeof signNaively>): string {
  return headerOf(request, "authorization")!.replace(/.*Signature=/, "");
}
