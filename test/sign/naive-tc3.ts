import { createHash, createHmac } from "node:crypto";
import type { CapturedRequest } from "../../generator/sign/request/captured-request.js";

/** What a program that signs by hand has at hand. */
export interface Plan {
  readonly method: "GET" | "POST";
  readonly host: string;
  readonly contentType: string;
  /** As it is sent. */
  readonly query: string;
  readonly body: string;
  readonly timestamp: number;
  readonly service: string;
  readonly action: string;
  readonly region: string;
  readonly secretId: string;
  readonly secretKey: string;
}

/** A signer written from the documents, step by step; a culprit replaces one of the steps. */
export interface Steps {
  method(plan: Plan): string;
  uri(plan: Plan): string;
  query(plan: Plan): string;
  headers(plan: Plan): string;
  signedHeaders(plan: Plan): string;
  payload(plan: Plan): string | Buffer;
  payloadHash(payload: string | Buffer): string;
  canonical(lines: readonly string[]): string;
  canonicalHash(canonical: string): string;
  date(plan: Plan): string;
  service(plan: Plan): string;
  scope(date: string, service: string, plan: Plan): string;
  timestamp(plan: Plan): string;
  algorithm(): string;
  toSign(lines: readonly string[]): string;
  secret(plan: Plan): string;
  key(secret: string, date: string, service: string, plan: Plan): string | Buffer;
  signature(key: string | Buffer, toSign: string): string;
}

export const sha256 = (data: string | Buffer): string =>
  createHash("sha256").update(data).digest("hex");

export const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac("sha256", key).update(text, "utf8").digest();

const RIGHT: Steps = {
  method: ({ method }) => method,
  uri: () => "/",
  query: ({ method, query }) => (method === "GET" ? query : ""),
  headers: ({ contentType, host }) =>
    `content-type:${contentType.toLowerCase()}\nhost:${host.toLowerCase()}\n`,
  signedHeaders: () => "content-type;host",
  payload: ({ method, body }) => (method === "GET" ? "" : body),
  payloadHash: sha256,
  canonical: (lines) => lines.join("\n"),
  canonicalHash: sha256,
  date: ({ timestamp }) => day(timestamp),
  service: ({ service }) => service,
  scope: (date, service) => `${date}/${service}/tc3_request`,
  timestamp: ({ timestamp }) => String(timestamp),
  algorithm: () => "TC3-HMAC-SHA256",
  toSign: (lines) => lines.join("\n"),
  secret: ({ secretKey }) => secretKey,
  key: (secret, date, service) => hmac(hmac(hmac(`TC3${secret}`, date), service), "tc3_request"),
  signature: (key, toSign) => hmac(key, toSign).toString("hex"),
};

export function day(timestamp: number): string {
  return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

/** The request that a program sends which signs by these steps. */
export function signNaively(plan: Plan, culprit: Partial<Steps> = {}): CapturedRequest {
  const steps: Steps = { ...RIGHT, ...culprit };
  const payload = steps.payload(plan);
  const canonical = steps.canonical([
    steps.method(plan),
    steps.uri(plan),
    steps.query(plan),
    steps.headers(plan),
    steps.signedHeaders(plan),
    steps.payloadHash(payload),
  ]);
  const [date, service] = [steps.date(plan), steps.service(plan)];
  const scope = steps.scope(date, service, plan);
  const toSign = steps.toSign([
    steps.algorithm(),
    steps.timestamp(plan),
    scope,
    steps.canonicalHash(canonical),
  ]);
  const signature = steps.signature(steps.key(steps.secret(plan), date, service, plan), toSign);
  const headers: (readonly [string, string])[] = [
    ["Host", plan.host],
    ["Content-Type", plan.contentType],
    ["X-TC-Action", plan.action],
    ["X-TC-Version", "2019-07-22"],
    ["X-TC-Region", plan.region],
    ["X-TC-Timestamp", String(plan.timestamp)],
    [
      "Authorization",
      `TC3-HMAC-SHA256 Credential=${plan.secretId}/${scope}, SignedHeaders=${steps.signedHeaders(plan)}, Signature=${signature}`,
    ],
  ];
  return {
    method: plan.method,
    target: plan.query === "" ? "/" : `/?${plan.query}`,
    headers,
    body: plan.method === "GET" ? "" : plan.body,
  };
}
