import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { canonicalHeaders } from "../../../runtime/src/signing/canonical-headers.js";
import { canonicalRequest } from "../../../runtime/src/signing/canonical-request.js";
import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { stringToSign } from "../../../runtime/src/signing/string-to-sign.js";
import { sortParameters, v1StringToSign } from "../../../runtime/src/signing/v1-string-to-sign.js";
import { webDigest } from "../../../runtime/src/signing/web-digest.js";
import { tc3Stages, v1Stages } from "../signing/reference-signer.js";
import { runVector, type FormVector } from "./form-vector.js";

const folder = new URL("../../vectors/forms/", import.meta.url);
const vectors = readdirSync(folder).map((file) => {
  const text = readFileSync(new URL(file, folder), "utf8");
  return [basename(file, ".json"), JSON.parse(text) as FormVector] as const;
});

test("every form has its vectors", () => {
  const forms = vectors.map(([, { form, algorithm = "" }]) => form + algorithm);
  expect([...new Set(forms)].sort()).toEqual([
    "tc3Get",
    "tc3Json",
    "tc3Multipart",
    "v1GetHmacSHA1",
    "v1GetHmacSHA256",
    "v1PostHmacSHA1",
    "v1PostHmacSHA256",
  ]);
});

describe.each(vectors)("%s", (_name, vector) => {
  const { stages, sent, service, timestamp, host } = vector;

  test("as it is sent, hashed by node:crypto", async () => {
    expect(await runVector(vector, nodeDigest)).toEqual(sent);
  });

  test("as it is sent, hashed by WebCrypto", async () => {
    expect(await runVector(vector, webDigest)).toEqual(sent);
  });

  test("stage by stage", async () => {
    const { method, path, headers } = sent;
    if (vector.form === "v1Get" || vector.form === "v1Post") {
      const { pairs } = v1Stages(sent, vector);
      const parameters = sortParameters(pairs.filter(([name]) => name !== "Signature").reverse());
      expect(v1StringToSign({ method, host, parameters })).toBe(stages["stringToSign"]);
      return;
    }
    const { "Content-Type": type = "", Host = "" } = headers;
    const canonical = canonicalRequest({
      method,
      query: path.slice(2),
      headers: canonicalHeaders({ Host, "Content-Type": type }),
      payloadHash: await nodeDigest.sha256Hex(sent.body),
    });
    expect(canonical).toBe(stages["canonicalRequest"]);
    const hash = await nodeDigest.sha256Hex(canonical);
    expect(stringToSign({ timestamp, service }, hash)).toBe(stages["stringToSign"]);
  });

  test("as a second implementation has it", () => {
    if (vector.form === "v1Get" || vector.form === "v1Post") {
      const { stringToSign: text, signature, claimed } = v1Stages(sent, vector);
      expect({ stringToSign: text, signature }).toEqual(stages);
      expect(claimed).toBe(signature);
    } else {
      const { authorization, ...rest } = tc3Stages(sent, vector);
      expect(rest).toEqual(stages);
      expect(sent.headers["Authorization"]).toBe(authorization);
    }
  });
});
