import { createHmac } from "node:crypto";
import type { CapturedRequest } from "../../generator/sign/request/captured-request.js";

/** What a program that signs with version 1 by hand has at hand. */
export interface V1Plan {
  readonly method: "GET" | "POST";
  readonly host: string;
  readonly hash: "sha1" | "sha256";
  /** All but SignatureMethod and Signature. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly secretKey: string;
}

/** A signer written from the documents; a culprit replaces one of its steps. */
export interface V1Steps {
  names(plan: V1Plan): readonly string[];
  pair(name: string, value: string): string;
  text(method: string, host: string, query: string): string;
  hash(plan: V1Plan): "sha1" | "sha256";
  secret(plan: V1Plan): string;
  signature(mac: Buffer): string;
  escape(signature: string): string;
  order(names: readonly string[]): readonly string[];
}

export const V1_RIGHT: V1Steps = {
  names: (plan) => Object.keys(sentOf(plan)),
  order: (names) => names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  pair: (name, value) => `${name}=${value}`,
  text: (method, host, query) => `${method}${host}/?${query}`,
  hash: ({ hash }) => hash,
  secret: ({ secretKey }) => secretKey,
  signature: (mac) => mac.toString("base64"),
  escape: encodeURIComponent,
};

function sentOf({ parameters, hash }: V1Plan): Readonly<Record<string, string>> {
  return hash === "sha1" ? parameters : { ...parameters, SignatureMethod: "HmacSHA256" };
}

/** The request that a program sends which signs by these steps. */
export function signNaivelyV1(plan: V1Plan, culprit: Partial<V1Steps> = {}): CapturedRequest {
  const steps = { ...V1_RIGHT, ...culprit };
  const sent = sentOf(plan);
  const pairs = steps.order(steps.names(plan)).map((name) => steps.pair(name, sent[name] ?? ""));
  const text = steps.text(plan.method, plan.host, pairs.join("&"));
  const mac = createHmac(steps.hash(plan), steps.secret(plan)).update(text, "utf8").digest();
  const query = Object.entries(sent)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .concat(`Signature=${steps.escape(steps.signature(mac))}`)
    .join("&");
  const isGet = plan.method === "GET";
  return {
    method: plan.method,
    target: isGet ? `/?${query}` : "/",
    headers: [
      ["Host", plan.host],
      ["Content-Type", "application/x-www-form-urlencoded"],
    ],
    body: isGet ? "" : query,
  };
}
