import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  explainRequest,
  type SignatureExplanation,
  type StageId,
} from "../../generator/sign/explain-request.js";
import type { CapturedRequest } from "../../generator/sign/request/captured-request.js";
import { nodeDigest } from "../../runtime/src/signing/node-digest.js";
import { webDigest } from "../../runtime/src/signing/web-digest.js";
import type { FormVector } from "../runtime/forms/form-vector.js";
import { root } from "../source-files.js";
import { signNaively } from "./naive-tc3.js";
import { plans } from "./plans.js";

const DIGESTS = [
  ["node", nodeDigest],
  ["web", webDigest],
] as const;

function textOf({ stages }: SignatureExplanation, id: StageId): string | undefined {
  return stages.find((stage) => stage.id === id)?.text;
}

const tc3 = join(root, "test/vectors/tc3");

describe.each(readdirSync(tc3))("vector %s", (name) => {
  // Editors want a line break at the end of a file.
  const read = (file: string): string =>
    readFileSync(join(tc3, name, file), "utf8").replace(/\n$/, "");
  const vector = JSON.parse(read("request.json")) as {
    readonly method: string;
    readonly timestamp: number;
    readonly service: string;
    readonly secretId: string;
    readonly secretKey: string;
    readonly query?: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly payload: string;
  };
  test.each(DIGESTS)("all stages, by the digest of %s", async (_, digest) => {
    const { method, timestamp, query = "", headers, payload, service } = vector;
    const request: CapturedRequest = {
      method,
      target: query === "" ? "/" : `/?${query}`,
      headers: [
        ...Object.entries(headers),
        ["X-TC-Timestamp", String(timestamp)],
        ["Authorization", read("authorization.txt")],
      ],
      body: payload,
    };
    const { secretKey, secretId } = vector;
    const found = await explainRequest(request, { secretKey, secretId, digest, service });
    expect(textOf(found, "canonical-request")).toBe(read("canonical.txt"));
    expect(textOf(found, "string-to-sign")).toBe(read("string-to-sign.txt"));
    expect(textOf(found, "authorization")).toBe(read("authorization.txt"));
    const key = Buffer.from(read("signing-key.txt"), "hex");
    expect(nodeDigest.sha256Hex(key)).toMatch(new RegExp(`^${textOf(found, "key-signing")!}`));
    expect(found.verdict).toEqual({ kind: "right" });
  });
});

const forms = join(root, "test/vectors/forms");

test.each(readdirSync(forms))("vector %s is right, stage by stage", async (name) => {
  const { sent, stages, secretKey, service } = JSON.parse(
    readFileSync(join(forms, name), "utf8"),
  ) as FormVector;
  const { method, path: target, headers, body } = sent;
  const request: CapturedRequest = { method, target, headers: Object.entries(headers), body };
  const found = await explainRequest(request, { secretKey, digest: nodeDigest, service });
  const known = Object.entries({
    payloadHash: "payload-hash",
    canonicalRequest: "canonical-request",
    stringToSign: "string-to-sign",
    signature: "signature",
  } as const).filter(([stage]) => stages[stage] !== undefined);
  expect(known.length).toBeGreaterThanOrEqual(2);
  for (const [stage, id] of known) expect(textOf(found, id), stage).toBe(stages[stage]);
  expect(found.verdict).toEqual({ kind: "right" });
});

test("the authorization of a request that is not signed yet is the one that makes it right", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const { secretKey, secretId } = plan;
      const signed = signNaively(plan);
      const headers = signed.headers.filter(([name]) => name !== "Authorization");
      const options = { secretKey, secretId, digest: nodeDigest };
      const found = await explainRequest({ ...signed, headers }, options);
      expect(found.verdict).toEqual({ kind: "none" });
      expect(textOf(found, "authorization")).toBe(signed.headers.at(-1)![1]);
    }),
  );
});

test("without the secret, the stages end where it comes in", async () => {
  const request = signNaively(fc.sample(plans, 1)[0]!);
  const found = await explainRequest(request, { digest: nodeDigest });
  expect(found.stages.map(({ id }) => id)).toEqual([
    "payload-hash",
    "canonical-request",
    "canonical-hash",
    "string-to-sign",
  ]);
  expect(found.verdict).toEqual({ kind: "secret-needed" });
});
