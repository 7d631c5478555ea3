import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { authorization, signature } from "../../runtime/src/signing/authorization.js";
import { canonicalRequest, signedHeaders } from "../../runtime/src/signing/canonical-request.js";
import { sha256Hex } from "../../runtime/src/signing/digest.js";
import { signRequest } from "../../runtime/src/signing/sign-request.js";
import { SigningKeyCache } from "../../runtime/src/signing/signing-key-cache.js";
import { signingKey } from "../../runtime/src/signing/signing-key.js";
import { signingDate, stringToSign } from "../../runtime/src/signing/string-to-sign.js";

const vectors = new URL("../vectors/tc3/", import.meta.url);

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
describe.each(readdirSync(vectors))("%s", (name) => {
  const vector = JSON.parse(read(name, "request.json")) as Vector;
  const { timestamp, service, secretId, secretKey } = vector;
  const scope = { timestamp, service };
  const key = { secretKey, service, date: signingDate(timestamp) };

  test("canonical request", () => {
    expect(canonicalRequest(vector)).toBe(read(name, "canonical.txt"));
  });

  test("string to sign", () => {
    expect(stringToSign(scope, read(name, "canonical.txt"))).toBe(read(name, "string-to-sign.txt"));
  });

  test("signing key", () => {
    expect(Buffer.from(signingKey(key)).toString("hex")).toBe(read(name, "signing-key.txt"));
  });

  test("authorization", () => {
    const signed = signature(signingKey(key), read(name, "string-to-sign.txt"));
    const parts = { secretId, scope, headers: vector.headers, signature: signed };
    expect(authorization(parts)).toBe(read(name, "authorization.txt"));
  });

  test("all four steps", () => {
    const input = { request: vector, scope, credentials: vector, keys: new SigningKeyCache() };
    expect(signRequest(input)).toBe(read(name, "authorization.txt"));
  });
});

test("the hashes that the documents print", () => {
  const { payload } = JSON.parse(read("documents-streamlive", "request.json")) as Vector;
  expect(sha256Hex(payload)).toBe(
    "99d58dfbc6745f6747f36bfca17dee5e6881dc0428a0a36f96199342bc5b4907",
  );
  expect(sha256Hex(read("documents-streamlive", "canonical.txt"))).toBe(
    "2815843035062fffda5fd6f2a44ea8a34818b0dc46f024b8b3786976a3adda7a",
  );
});

test("headers are lower-cased, trimmed and sorted", () => {
  const headers = { "X-TC-Action": " DismissRoom ", Host: "h", "Content-Type": "application/JSON" };
  const canonical = canonicalRequest({ method: "POST", headers, payload: "" });
  expect(canonical.split("\n").slice(3, 8)).toEqual([
    "content-type:application/json",
    "host:h",
    "x-tc-action:dismissroom",
    "",
    "content-type;host;x-tc-action",
  ]);
  expect(signedHeaders(headers)).toBe("content-type;host;x-tc-action");
});

test("text and its bytes hash alike", () => {
  expect(sha256Hex("课堂 🎥")).toBe(sha256Hex(new TextEncoder().encode("课堂 🎥")));
});

test("the date is UTC's on both sides of midnight", () => {
  expect(signingDate(1735689599)).toBe("2024-12-31");
  expect(signingDate(1735689600)).toBe("2025-01-01");
});

describe("signing key cache", () => {
  const source = { secretKey: "k", date: "2025-01-01", service: "trtc" };

  test("derives a key once", () => {
    const keys = new SigningKeyCache();
    expect(keys.get(source)).toBe(keys.get({ ...source }));
    expect(keys.size).toBe(1);
  });

  test("tells days, services and secrets apart", () => {
    const keys = new SigningKeyCache();
    const variants = [
      source,
      { ...source, date: "2025-01-02" },
      { ...source, service: "mdl" },
      { ...source, secretKey: "l" },
    ];
    const derived = variants.map((one) => Buffer.from(keys.get(one)).toString("hex"));
    expect(new Set(derived).size).toBe(4);
  });

  test("stays within its limit and drops the oldest", () => {
    const keys = new SigningKeyCache(3);
    const first = keys.get(source);
    for (let day = 2; day <= 9; day++) keys.get({ ...source, date: `2025-01-0${day}` });
    expect(keys.size).toBe(3);
    expect(keys.get(source)).not.toBe(first);
    expect(keys.get(source)).toEqual(first);
  });
});
