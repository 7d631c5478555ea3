import { V1_RIGHT, type V1Steps } from "./naive-v1.js";

/** Wrong signers, as people write them, by the mistake that they make. */
export const V1_CULPRITS: Readonly<Record<string, readonly Partial<V1Steps>[]>> = {
  "v1-method": [
    { text: (method, host, query) => `${method.toLowerCase()}${host}/?${query}` },
    { text: (method, host, query) => `${method === "GET" ? "POST" : "GET"}${host}/?${query}` },
  ],
  "v1-host": [
    { text: (method, _, query) => `${method}/?${query}` },
    { text: (method, host, query) => `${method}https://${host}/?${query}` },
    { text: (method, host, query) => `${method}\n${host}/?${query}` },
    { text: (method, _, query) => `${method}trtc.ap-guangzhou.tencentcloudapi.com/?${query}` },
  ],
  "v1-path": [
    { text: (method, host, query) => `${method}${host}?${query}` },
    { text: (method, host, query) => `${method}${host}/v2/index.php?${query}` },
    { text: (method, host, query) => `${method}${host}/${query}` },
    { text: (method, host, query) => `${method}${host}&/&${query}` },
  ],
  "v1-timestamp": [
    { pair: (name, value) => `${name}=${name === "Timestamp" ? `${value}000` : value}` },
    { pair: (name, value) => `${name}=${name === "Timestamp" ? Number(value) - 1 : value}` },
  ],
  "v1-left-out": [
    { names: (plan) => V1_RIGHT.names(plan).filter((name) => name !== "Nonce") },
    { names: (plan) => V1_RIGHT.names(plan).filter((name) => plan.parameters[name] !== "") },
  ],
  "v1-added": [
    { names: (plan) => [...V1_RIGHT.names(plan), "Signature"] },
    {
      // What is sent with HmacSHA256 names its method already.
      text: (method, host, query) =>
        `${method}${host}/?${query.replace(/(?<!HmacSHA256)&Timestamp/, "&SignatureMethod=HmacSHA1&Timestamp")}`,
    },
  ],
  "v1-names": [
    { pair: (name, value) => `${name.replaceAll("_", ".")}=${value}` },
    { pair: (name, value) => `${name.replace(/\.(\d+)/, "[$1]")}=${value}` },
    { pair: (name, value) => `${name.replace(/\d+/, (n) => String(Number(n) + 1))}=${value}` },
  ],
  "v1-order": [
    { order: (names) => names },
    { order: (names) => names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)) },
    { order: (names) => names.toSorted((a, b) => a.localeCompare(b, "en")) },
    { order: (names) => names.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })) },
    { order: (names) => names.toSorted((a, b) => (numbered(a) < numbered(b) ? -1 : 1)) },
  ],
  "v1-escaped": [
    { pair: (name, value) => `${name}=${encodeURIComponent(value)}` },
    { pair: (name, value) => new URLSearchParams([[name, value]]).toString() },
    { pair: (name, value) => `${name}=${value.replaceAll(" ", "+")}` },
    {
      pair: (name, value) =>
        `${name}=${encodeURIComponent(value).replace(/%../g, (one) => one.toLowerCase())}`,
    },
  ],
  "v1-text-end": [
    { text: (method, host, query) => `${method}${host}/?${query}\n` },
    { text: (method, host, query) => `${method}${host}/?${query}&` },
  ],
  "v1-hash": [{ hash: ({ hash }) => (hash === "sha1" ? "sha256" : "sha1") }],
  "secret-changed": [{ secret: ({ secretKey }) => secretKey.slice(1) }],
  "secret-quotes": [{ secret: ({ secretKey }) => `"${secretKey}"` }],
  "secret-blanks": [
    { secret: ({ secretKey }) => `${secretKey}\n` },
    { secret: ({ secretKey }) => `${secretKey}\r\n` },
  ],
  "secret-placeholder": [
    { secret: () => "undefined" },
    { secret: ({ parameters }) => parameters["SecretId"]! },
  ],
  "v1-secret-ampersand": [
    { secret: ({ secretKey }) => `${secretKey}&` },
    { secret: ({ secretKey }) => `TC3${secretKey}` },
  ],
  "v1-signature-form": [
    { signature: (mac) => mac.toString("hex") },
    { signature: (mac) => Buffer.from(mac.toString("hex")).toString("base64") },
    { signature: (mac) => mac.toString("base64url") },
  ],
  "v1-signature-escapes": [
    { escape: (signature) => signature },
    { escape: (signature) => encodeURIComponent(encodeURIComponent(signature)) },
  ],
};

/** As PHP's SORT_NATURAL has it. */
function numbered(name: string): string {
  return name.replace(/\d+/g, (digits) => digits.padStart(5, "0"));
}
