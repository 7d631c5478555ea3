import { describe, expect, test } from "vitest";
import { judgeSignature } from "../../generator/sign/judge-signature.js";
import { nodeDigest } from "../../runtime/src/signing/node-digest.js";
import { day, signNaively, type Plan, type Steps } from "./naive-tc3.js";
import { signNaivelyV1 } from "./naive-v1.js";
import { SAMPLES } from "./plans.js";

const plan: Plan = {
  ...SAMPLES[0]!,
  contentType: "application/json",
  body: '{"RoomId":42,"a":"é"}',
};

const localDate: Partial<Steps> = { date: ({ timestamp }) => day(timestamp + 8 * 3600) };
const newline: Partial<Steps> = { secret: ({ secretKey }) => `${secretKey}\n` };
const spaces: Partial<Steps> = { payload: () => '{"RoomId": 42, "a": "é"}' };
const bodyEnd: Partial<Steps> = { payload: () => '{"RoomId": 42, "a": "é"}\n' };
const charset: Partial<Steps> = {
  headers: ({ host }) => `content-type:application/json; charset=utf-8\nhost:${host}\n`,
};
const upperCase: Partial<Steps> = { canonical: (lines) => `${lines.join("\n")}\n` };

describe("two mistakes at once", () => {
  const cases: readonly (readonly [ids: string, culprit: Partial<Steps>])[] = [
    ["body-rewritten,secret-blanks", { ...spaces, ...newline }],
    ["body-rewritten,local-date", { ...spaces, ...localDate }],
    ["content-type,local-date", { ...charset, ...localDate }],
    ["body-rewritten,body-line-end", bodyEnd],
    ["line-end,secret-blanks", { ...upperCase, ...newline }],
    ["method,wrong-service", { method: () => "post", service: () => "127" }],
  ];
  test.each(cases)("%s", async (ids, culprit) => {
    const request = signNaively(plan, culprit);
    const options = { secretKey: plan.secretKey, digest: nodeDigest };
    const verdict = await judgeSignature(request, { ...options, pairs: true });
    if (verdict.kind !== "explained") throw new Error(verdict.kind);
    const found = verdict.explanations.map(({ mistakes }) => mistakes.map(({ id }) => id).join());
    expect(found).toContain(ids);
  });
});

test("a scope that is visibly wrong leaves room for more", async () => {
  const request = signNaively(plan, { ...spaces, ...localDate, ...newline });
  const verdict = await judgeSignature(request, {
    secretKey: plan.secretKey,
    digest: nodeDigest,
    pairs: true,
  });
  if (verdict.kind !== "explained") throw new Error(verdict.kind);
  const [{ mistakes } = { mistakes: [] }] = verdict.explanations;
  expect(mistakes.map(({ id }) => id)).toEqual(["local-date", "body-rewritten", "secret-blanks"]);
});

test("without pairs, two mistakes are not looked for", async () => {
  const request = signNaively(plan, { ...spaces, ...newline });
  const verdict = await judgeSignature(request, { secretKey: plan.secretKey, digest: nodeDigest });
  expect(verdict.kind).toBe("unexplained");
});

test("two mistakes with version 1", async () => {
  const { secretKey } = plan;
  const request = signNaivelyV1(
    {
      method: "GET",
      host: "trtc.tencentcloudapi.com",
      hash: "sha1",
      secretKey,
      parameters: {
        Action: "A",
        Version: "2019-07-22",
        SecretId: "I",
        Timestamp: "1551113065",
        Nonce: "7",
        n: "a b",
      },
    },
    {
      pair: (name, value) => `${name}=${encodeURIComponent(value)}`,
      secret: (one) => `${one.secretKey}&`,
    },
  );
  const verdict = await judgeSignature(request, { secretKey, digest: nodeDigest, pairs: true });
  if (verdict.kind !== "explained") throw new Error(verdict.kind);
  const found = verdict.explanations.map(({ mistakes }) => mistakes.map(({ id }) => id).join());
  expect(found).toContain("v1-escaped,v1-secret-ampersand");
});
