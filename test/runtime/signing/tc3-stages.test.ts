import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { authorization } from "../../../runtime/src/signing/authorization.js";
import { canonicalHeaders, signedHeaders } from "../../../runtime/src/signing/canonical-headers.js";
import { canonicalRequest } from "../../../runtime/src/signing/canonical-request.js";
import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { signingKey } from "../../../runtime/src/signing/signing-key.js";
import { signingDate, stringToSign } from "../../../runtime/src/signing/string-to-sign.js";
import { webDigest } from "../../../runtime/src/signing/web-digest.js";

const vectors = new URL("../../vectors/tc3/", import.meta.url);

interface Vector {
  readonly method: string;
  readonly query?: string;
  readonly headers: Record<string, string>;
  readonly payload: string;
  readonly timestamp: number;
  readonly service: string;
  readonly secretId: string;
  readonly secretKey: string;
}

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, vectors), "utf8").slice(0, -1);
}

// Stage by stage, so that a failure says where the signature departs.
describe.each([
  ["node:crypto", nodeDigest],
  ["WebCrypto", webDigest],
])("hashes of %s", (_platform, digest) => {
  describe.each(readdirSync(vectors))("%s", (name) => {
    const vector = JSON.parse(read(name, "request.json")) as Vector;
    const { method, query = "", timestamp, service, secretId, secretKey } = vector;
    const scope = { timestamp, service };
    const headers = canonicalHeaders(vector.headers);
    const key = signingKey(digest, { secretKey, service, date: signingDate(timestamp) });

    test("canonical request", async () => {
      const payloadHash = await digest.sha256Hex(vector.payload);
      const canonical = canonicalRequest({ method, query, headers, payloadHash });
      expect(canonical).toBe(read(name, "canonical.txt"));
    });

    test("string to sign", async () => {
      const hash = await digest.sha256Hex(read(name, "canonical.txt"));
      expect(stringToSign(scope, hash)).toBe(read(name, "string-to-sign.txt"));
    });

    test("signing key", async () => {
      expect(Buffer.from(await key).toString("hex")).toBe(read(name, "signing-key.txt"));
    });

    test("authorization", async () => {
      const hmac = digest.hmac("sha256", await key);
      const signature = await hmac(read(name, "string-to-sign.txt"), "hex");
      const parts = { secretId, scope, headers, signature };
      expect(authorization(parts)).toBe(read(name, "authorization.txt"));
    });
  });
});

test("the hashes that the documents print", () => {
  const { payload } = JSON.parse(read("documents-streamlive", "request.json")) as Vector;
  expect(nodeDigest.sha256Hex(payload)).toBe(
    "99d58dfbc6745f6747f36bfca17dee5e6881dc0428a0a36f96199342bc5b4907",
  );
  expect(nodeDigest.sha256Hex(read("documents-streamlive", "canonical.txt"))).toBe(
    "2815843035062fffda5fd6f2a44ea8a34818b0dc46f024b8b3786976a3adda7a",
  );
});

test("headers are lower-cased, trimmed and sorted", () => {
  const headers = { "X-TC-Action": " DismissRoom ", Host: "h", "Content-Type": "application/JSON" };
  expect(canonicalHeaders(headers)).toEqual({
    names: "content-type;host;x-tc-action",
    lines: "content-type:application/json\nhost:h\nx-tc-action:dismissroom\n",
  });
});

test("the two headers that clients sign are in canonical form from the start", () => {
  const type = "multipart/form-data; boundary=0a";
  const headers = { Host: "a.example:8080", "Content-Type": type };
  expect(signedHeaders(type, "a.example:8080")).toEqual(canonicalHeaders(headers));
});

test("the date is UTC's on both sides of midnight, in any order", () => {
  expect(signingDate(1735689599)).toBe("2024-12-31");
  expect(signingDate(1735689600)).toBe("2025-01-01");
  expect(signingDate(1735689599)).toBe("2024-12-31");
  expect(signingDate(0)).toBe("1970-01-01");
  expect(signingDate(1709164800)).toBe("2024-02-29");
});
