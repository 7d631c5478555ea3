import { createHmac } from "node:crypto";
import { day, hmac, sha256, type Plan, type Steps } from "./naive-tc3.js";

/** Wrong signers, as people write them, by the mistake that they make. */
export const TC3_CULPRITS: Readonly<Record<string, readonly Culprit[]>> = {
  "local-date": [
    { date: ({ timestamp }) => day(timestamp + 8 * 3600) },
    { date: ({ timestamp }) => day(timestamp - 5 * 3600) },
    // The key of the local day, the scope of UTC.
    {
      key: (secret, _, service, { timestamp }) => keyOf(secret, day(timestamp + 8 * 3600), service),
    },
  ],
  "other-date": [
    { date: ({ timestamp }) => day(timestamp - 3 * 86_400) },
    { date: () => "2018-05-30" },
    { date: ({ timestamp }) => day(timestamp).replaceAll("-", "") },
  ],
  "wrong-service": [
    { service: ({ region }) => region },
    { service: ({ host }) => host },
    { service: () => "127" },
    { service: () => "cvm" },
    { service: () => "lcic" },
    { service: ({ service }) => service.toUpperCase() },
    { service: ({ service }) => `${service}-v2` },
    { key: (secret, date) => keyOf(secret, date, "cvm") },
  ],
  "scope-form": [
    { scope: (date, service) => `${date}/${service}` },
    { scope: (date, service, { region }) => `${date}/${region}/${service}/tc3_request` },
    { scope: (date, service, { secretId }) => `${secretId}/${date}/${service}/tc3_request` },
    {
      scope: (date, service) => `${date}/${service}/aws4_request`,
      key: (secret, date, service) =>
        hmac(hmac(hmac(`TC3${secret}`, date), service), "aws4_request"),
    },
  ],
  "header-case": [
    { headers: (plan) => `Content-Type:${plan.contentType}\nHost:${plan.host}\n` },
    {
      headers: (plan) => `Content-Type:${plan.contentType}\nHost:${plan.host}\n`,
      signedHeaders: () => "Content-Type;Host",
    },
    { signedHeaders: () => "Content-Type;Host" },
  ],
  "header-form": [{ headers: (plan) => `content-type: ${lower(plan)}\nhost: ${plan.host}\n` }],
  "header-order": [
    {
      headers: (plan) => `host:${plan.host}\ncontent-type:${lower(plan)}\n`,
      signedHeaders: () => "host;content-type",
    },
    { headers: (plan) => `host:${plan.host}\ncontent-type:${lower(plan)}\n` },
    { signedHeaders: () => "host;content-type" },
  ],
  "signed-headers": [
    {
      headers: (plan) =>
        `content-type:${lower(plan)}\nhost:${plan.host}\nx-tc-action:${plan.action.toLowerCase()}\n`,
    },
    { headers: (plan) => `host:${plan.host}\n` },
    {
      canonical: (lines) => lines.with(4, "content-type;host;x-tc-action").join("\n"),
    },
  ],
  "content-type": [
    { headers: ({ host }) => `content-type:application/json; charset=utf-8\nhost:${host}\n` },
    { headers: ({ host }) => `content-type:text/plain\nhost:${host}\n` },
    { headers: ({ host }) => `content-type:multipart/form-data\nhost:${host}\n` },
  ],
  host: [
    { headers: (plan) => `content-type:${lower(plan)}\nhost:${plan.host}:443\n` },
    { headers: (plan) => `content-type:${lower(plan)}\nhost:https://${plan.host}\n` },
    {
      headers: (plan) =>
        `content-type:${lower(plan)}\nhost:${plan.service}.${plan.region}.tencentcloudapi.com\n`,
    },
  ],
  "body-rewritten": [
    { payload: rewritten((value) => python(value)) },
    { payload: rewritten((value) => JSON.stringify(value, null, 2)) },
    { payload: rewritten((value) => JSON.stringify(value, null, 4)) },
    { payload: rewritten((value) => JSON.stringify(sorted(value))) },
    { payload: rewritten((value) => JSON.stringify(value).replaceAll("/", "\\/")) },
    { payload: rewritten((value) => ascii(JSON.stringify(value))) },
    { payload: rewritten((value) => ascii(python(sorted(value)))) },
    { payload: rewritten((value) => JSON.stringify(value).replace(/[<>&]/g, unit)) },
  ],
  "body-empty": [
    { payload: post(() => "") },
    { payload: post(() => "{}") },
    { payload: post(() => "null") },
  ],
  "body-line-end": [
    { payload: post(({ body }) => `${body}\n`) },
    { payload: post(({ body }) => `${body}\r\n`) },
    { payload: post(({ body }) => body.trim()) },
  ],
  "body-line-breaks": [
    { payload: post(({ body }) => body.replaceAll("\n", "\r\n")) },
    { payload: post(({ body }) => body.replaceAll("\r\n", "\n")) },
  ],
  "body-encoding": [
    { payload: post(({ body }) => `\ufeff${body}`) },
    { payload: post(({ body }) => Buffer.from(body, "utf16le")) },
    {
      payload: post(({ body }) => (/^[\0-\xff]*$/.test(body) ? Buffer.from(body, "latin1") : body)),
    },
    { payload: post(({ body }) => Buffer.from(body).toString("latin1")) },
  ],
  "get-payload": [
    { payload: ({ method, query, body }) => (method === "GET" ? query : body) },
    { payload: ({ method, body }) => (method === "GET" ? "{}" : body) },
    {
      payload: ({ method, query, body }) =>
        method === "GET" ? JSON.stringify(Object.fromEntries(new URLSearchParams(query))) : body,
    },
  ],
  "payload-unhashed": [
    { payloadHash: () => "UNSIGNED-PAYLOAD" },
    { payloadHash: () => "" },
    { payloadHash: (payload) => payload.toString() },
  ],
  "query-order": [
    { query: get(({ query }) => query.split("&").sort().join("&")) },
    { query: get(({ query }) => query.split("&").reverse().join("&")) },
  ],
  "query-escapes": [
    { query: get(({ query }) => query.replaceAll("%20", "+")) },
    { query: get(({ query }) => decodeURIComponent(query)) },
    { query: get(({ query }) => query.replace(/%../g, (code) => code.toLowerCase())) },
    { query: get(({ query }) => query.replaceAll("%", "%25")) },
  ],
  "query-line": [
    { canonical: (lines) => lines.toSpliced(2, 1).join("\n") },
    { query: get(() => "") },
    { query: ({ query }) => `?${query}` },
  ],
  method: [
    { method: ({ method }) => method.toLowerCase() },
    { method: ({ method }) => (method === "GET" ? "POST" : "GET") },
  ],
  path: [
    { uri: () => "" },
    { uri: () => "/index.php" },
    { uri: ({ host }) => `https://${host}/` },
    { uri: ({ service }) => `/${service}` },
  ],
  timestamp: [
    { timestamp: ({ timestamp }) => String(timestamp - 1) },
    { timestamp: ({ timestamp }) => String(timestamp + 3) },
    { timestamp: ({ timestamp }) => String(timestamp + 8 * 3600) },
    {
      timestamp: ({ timestamp }) => String(timestamp - 8 * 3600),
      date: ({ timestamp }) => day(timestamp - 8 * 3600),
    },
  ],
  "timestamp-unit": [
    { timestamp: ({ timestamp }) => `${timestamp}000` },
    { timestamp: ({ timestamp }) => new Date(timestamp * 1000).toISOString() },
  ],
  algorithm: [{ algorithm: () => "TC3-HMAC-SHA1" }, { algorithm: () => "HMAC-SHA256" }],
  "blank-line": [{ headers: (plan) => `content-type:${lower(plan)}\nhost:${plan.host}` }],
  "line-breaks": [
    { toSign: (lines) => lines.join("\r\n") },
    { toSign: (lines) => lines.join("\\n") },
    {
      headers: (plan) => `content-type:${lower(plan)}\\nhost:${plan.host}\\n`,
      canonical: (lines) => lines.join("\\n"),
      toSign: (lines) => lines.join("\\n"),
    },
  ],
  "line-end": [
    { toSign: (lines) => `${lines.join("\n")}\n` },
    { canonical: (lines) => `${lines.join("\n")}\n` },
  ],
  "hash-form": [
    { payloadHash: (payload) => sha256(payload).toUpperCase() },
    { canonicalHash: (canonical) => sha256(canonical).toUpperCase() },
    { payloadHash: (payload) => Buffer.from(sha256(payload), "hex").toString("base64") },
  ],
  "secret-changed": [
    { secret: ({ secretKey }) => secretKey.slice(0, -1) },
    { secret: ({ secretKey }) => Buffer.from(secretKey).toString("base64") },
    { secret: ({ secretKey }) => secretKey.toLowerCase() },
  ],
  "secret-quotes": [
    { secret: ({ secretKey }) => `"${secretKey}"` },
    { secret: ({ secretKey }) => `'${secretKey}'` },
  ],
  "secret-blanks": [
    { secret: ({ secretKey }) => `${secretKey}\n` },
    { secret: ({ secretKey }) => `${secretKey}\r` },
    { secret: ({ secretKey }) => ` ${secretKey}` },
    { secret: ({ secretKey }) => `${secretKey} ` },
  ],
  "secret-placeholder": [
    { secret: () => "" },
    { secret: () => "undefined" },
    { secret: () => "None" },
    { secret: ({ secretId }) => secretId },
  ],
  "key-prefix": [
    { key: (secret, date, service) => hmac(hmac(hmac(secret, date), service), "tc3_request") },
    {
      key: (secret, date, service) =>
        hmac(hmac(hmac(`AWS4${secret}`, date), service), "tc3_request"),
    },
  ],
  "key-derivation": [
    {
      key: (secret, date, service) => {
        const kDate = hmac(`TC3${secret}`, date).toString("hex");
        const kService = hmac(kDate, service).toString("hex");
        return hmac(kService, "tc3_request").toString("hex");
      },
    },
    { key: (secret, date, service) => hmac(hmac(`TC3${secret}`, date), service) },
    { key: (secret) => secret },
  ],
  "hmac-hash": [
    {
      key: (secret, date, service) =>
        sha1(sha1(sha1(`TC3${secret}`, date), service), "tc3_request"),
      signature: (key, toSign) => sha1(key, toSign).toString("hex"),
    },
  ],
  "signature-form": [
    { signature: (key, toSign) => hmac(key, toSign).toString("hex").toUpperCase() },
    { signature: (key, toSign) => hmac(key, toSign).toString("base64") },
  ],
};

export type Culprit = Partial<Steps>;

function keyOf(secret: string, date: string, service: string): Buffer {
  return hmac(hmac(hmac(`TC3${secret}`, date), service), "tc3_request");
}

function sha1(key: string | Buffer, text: string): Buffer {
  return createHmac("sha1", key).update(text, "utf8").digest();
}

function lower({ contentType }: Plan): string {
  return contentType.toLowerCase();
}

/** Only JSON can be written anew. */
function rewritten(write: (value: unknown) => string): (plan: Plan) => string | Buffer {
  return post(({ body }) => (body.startsWith("{") ? write(JSON.parse(body)) : body));
}

/** A step that does right by requests which the mistake cannot befall. */
function post(payload: (plan: Plan) => string | Buffer): (plan: Plan) => string | Buffer {
  return (plan) => (plan.method === "GET" ? "" : payload(plan));
}

function get(query: (plan: Plan) => string): (plan: Plan) => string {
  return (plan) => (plan.method === "GET" ? query(plan) : "");
}

/** JSON as Python's json.dumps writes it, but for the escapes. */
function python(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(python).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${python(item)}`,
  );
  return `{${members.join(", ")}}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, unit);
}

function unit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
