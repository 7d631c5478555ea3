import fc from "fast-check";
import type { Plan } from "./naive-tc3.js";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Secrets of the length of real ones. */
export const secretKeys = fc.string({
  unit: fc.constantFrom(...letters),
  minLength: 24,
  maxLength: 40,
});

const text = fc.string({
  unit: fc.constantFrom("a", "B", "7", " ", "/", "é", "房", "&", "<", '"', "😀"),
});

const json = fc
  .dictionary(
    fc.string({ unit: fc.constantFrom(..."abXY"), minLength: 1 }),
    fc.oneof(text, fc.integer()),
    {
      minKeys: 1,
      maxKeys: 5,
      noNullPrototype: true,
    },
  )
  .map((value) => JSON.stringify(value));

const query = fc
  .array(fc.tuple(fc.constantFrom("Limit", "Name", "Offset", "Ids.0", "a"), text), { maxLength: 4 })
  .map((items) => items.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&"));

/** Requests to sign: POST of JSON, of text with lines, and GET. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    method: fc.constantFrom("GET" as const, "POST" as const, "POST" as const),
    service: fc.constantFrom("trtc", "mdl", "ccc"),
    body: fc.oneof(
      json,
      json,
      fc.constantFrom('{\n  "Limit": 1\n}\n', "--a\r\nx\r\n--a--\r\n", "{}"),
    ),
    query,
    timestamp: fc.integer({ min: 1_500_000_000, max: 2_000_000_000 }),
    action: fc.constantFrom("DismissRoom", "DescribeStreamLiveRegions"),
    region: fc.constantFrom("ap-guangzhou", "eu-frankfurt"),
    secretId: fc.string({ unit: fc.constantFrom(...letters), minLength: 16, maxLength: 32 }),
    secretKey: secretKeys,
    type: fc.constantFrom("application/json", "application/JSON; charset=utf-8"),
  })
  .map(({ type, ...plan }) => ({
    ...plan,
    query: plan.method === "GET" ? plan.query : "",
    host: `${plan.service}.tencentcloudapi.com`,
    contentType: plan.method === "GET" ? "application/x-www-form-urlencoded" : type,
  }));

const SAMPLE = {
  service: "trtc",
  host: "trtc.tencentcloudapi.com",
  contentType: "application/JSON",
  query: "",
  timestamp: 1_551_113_065,
  action: "DismissRoom",
  region: "ap-guangzhou",
  secretId: "AKIDexampleexample",
  secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
} as const;

/** Among them each mistake shows. */
export const SAMPLES: readonly Plan[] = [
  { ...SAMPLE, method: "POST", body: '{"b":"a/é<","A":1,"a":[]}' },
  { ...SAMPLE, method: "POST", body: '{\n  "Limit": 1\n}\n' },
  { ...SAMPLE, method: "POST", body: "--a\r\nx\r\n--a--\r\n" },
  { ...SAMPLE, method: "POST", body: '{"Limit":1}', timestamp: 1_551_139_200 },
  {
    ...SAMPLE,
    method: "GET",
    contentType: "application/x-www-form-urlencoded",
    body: "",
    query: "Name=a%20b%2Fc&Limit=10",
  },
];
