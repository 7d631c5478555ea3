import { inspect } from "node:util";
import { expect, test } from "vitest";
import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { SigningKeyCache } from "../../../runtime/src/signing/signing-key-cache.js";
import { webDigest } from "../../../runtime/src/signing/web-digest.js";

const source = { secretKey: "k", date: "2025-01-01", service: "trtc" };

test("derives a key once, whoever asks at the same time", async () => {
  let derived = 0;
  const keys = new SigningKeyCache({
    ...nodeDigest,
    hmac(name, key) {
      derived++;
      return nodeDigest.hmac(name, key);
    },
  });
  const [first, second] = await Promise.all([keys.get(source), keys.get({ ...source })]);
  expect(first).toBe(second);
  expect(await keys.get(source)).toBe(first);
  // Three to derive it, one to sign with it.
  expect(derived).toBe(4);
});

test("hands out at once what is there", async () => {
  const keys = new SigningKeyCache(nodeDigest);
  expect(keys.get(source)).toBeInstanceOf(Promise);
  await keys.get(source);
  expect(keys.get(source)).toBeTypeOf("function");
});

test("tells days, services and secrets apart", async () => {
  const keys = new SigningKeyCache(webDigest);
  const variants = [
    source,
    { ...source, date: "2025-01-02" },
    { ...source, service: "mdl" },
    { ...source, secretKey: "l" },
  ];
  const signatures = variants.map(async (one) => (await keys.get(one))("text", "hex"));
  expect(new Set(await Promise.all(signatures)).size).toBe(4);
});

test("drops what it has when there are too many, and derives it again", async () => {
  const keys = new SigningKeyCache(nodeDigest);
  const first = await keys.get(source);
  const others = Array.from({ length: 63 }, (_, i) => ({ ...source, service: `service-${i}` }));
  for (const one of others) await keys.get(one);
  expect(keys.get(source)).toBe(first);
  await keys.get({ ...source, service: "one too many" });
  const again = await keys.get(source);
  expect(again).not.toBe(first);
  expect(again("text", "hex")).toBe(first("text", "hex"));
});

test("a key that is dropped before it is derived stays dropped", async () => {
  const keys = new SigningKeyCache(nodeDigest);
  const early = keys.get(source);
  const others = Array.from({ length: 64 }, (_, i) => ({ ...source, service: `service-${i}` }));
  await Promise.all(others.map((one) => keys.get(one)));
  const late = keys.get(source);
  expect(late).toBeInstanceOf(Promise);
  expect(await late).not.toBe(await early);
});

test("shows no secret", async () => {
  const keys = new SigningKeyCache(nodeDigest);
  await keys.get({ ...source, secretKey: "sesame" });
  expect(inspect(keys, { depth: null, showHidden: true }) + JSON.stringify(keys)).not.toContain(
    "sesame",
  );
});
