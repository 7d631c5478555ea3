import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { signCall } from "../../generator/site/signer/sign-call.js";
import type { FormVector } from "../runtime/forms/form-vector.js";
import { typed } from "./typed-vector.js";

const folder = new URL("../vectors/forms/", import.meta.url);
const vectors = readdirSync(folder)
  .map(
    (file) =>
      [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as FormVector] as const,
  )
  // Bytes cannot be typed.
  .filter(([, { form }]) => form !== "tc3Multipart");

describe.each(vectors)("%s", (_, vector) => {
  test("is signed as the vector says, stage by stage", async () => {
    const { request, stages } = await signCall(typed(vector));
    expect(request).toEqual(vector.sent);
    const texts = new Map(stages.map(({ id, text }) => [id as string, text]));
    const named = {
      payloadHash: "payload-hash",
      canonicalRequest: "canonical-request",
      stringToSign: "string-to-sign",
      signature: "signature",
    };
    let compared = 0;
    for (const [name, id] of Object.entries(named)) {
      if (vector.stages[name] === undefined) continue;
      expect(texts.get(id), name).toBe(vector.stages[name]);
      compared++;
    }
    expect(compared).toBeGreaterThan(1);
    expect(JSON.stringify(stages)).not.toContain(vector.secretKey);
  });
});

test("every form that can be typed has vectors", () => {
  expect([...new Set(vectors.map(([, vector]) => typed(vector).form))].sort()).toEqual([
    "tc3Get",
    "tc3Json",
    "v1GetHmacSHA1",
    "v1GetHmacSHA256",
    "v1PostHmacSHA1",
    "v1PostHmacSHA256",
  ]);
});

test("what cannot be signed is said", async () => {
  const [, vector] = vectors[0]!;
  await expect(signCall({ ...typed(vector), timestamp: "yesterday" })).rejects.toThrow(
    "Timestamp must be a whole number",
  );
  await expect(signCall({ ...typed(vector), body: "{" })).rejects.toThrow();
});
