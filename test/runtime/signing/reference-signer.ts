// A second implementation, written from the documents' pages "Signature v3", "Signature" and
// "Request Structure", with nothing but node:crypto. It shares no code with the runtime.
import { createHash, createHmac } from "node:crypto";

/** A request as a server gets it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** Names in any case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Every stage of TC3-HMAC-SHA256 for a request that has been received. */
export function tc3Stages(request: Received, { secretId, secretKey, service }: Tc3Keys) {
  const header = lowerCased(request.headers);
  const timestamp = Number(header["x-tc-timestamp"]);
  const date = new Date(timestamp * 1000).toISOString().split("T")[0]!;
  const payloadHash = createHash("sha256").update(request.body).digest("hex");
  const canonicalRequest = [
    request.method,
    "/",
    request.path.split("?")[1] ?? "",
    `content-type:${header["content-type"]!.trim().toLowerCase()}`,
    `host:${header["host"]!.trim().toLowerCase()}`,
    "",
    "content-type;host",
    payloadHash,
  ].join("\n");
  const scope = [date, service, "tc3_request"].join("/");
  const hashed = createHash("sha256").update(canonicalRequest, "utf8").digest("hex");
  const stringToSign = ["TC3-HMAC-SHA256", timestamp, scope, hashed].join("\n");
  const secretDate = createHmac("sha256", `TC3${secretKey}`).update(date).digest();
  const secretService = createHmac("sha256", secretDate).update(service).digest();
  const secretSigning = createHmac("sha256", secretService).update("tc3_request").digest();
  const signature = createHmac("sha256", secretSigning).update(stringToSign).digest("hex");
  const authorization = `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`;
  return { payloadHash, canonicalRequest, stringToSign, signature, authorization };
}

export interface Tc3Keys {
  readonly secretId: string;
  readonly secretKey: string;
  readonly service: string;
}

/** Every stage of signature version 1 for a request that has been received; what it claims, too. */
export function v1Stages(request: Received, { secretKey }: { readonly secretKey: string }) {
  const form = request.method === "GET" ? request.path.split("?")[1]! : request.body.toString();
  const pairs = form.split("&").map((pair) => {
    const [name, value, ...more] = pair.split("=");
    if (name === undefined || value === undefined || more.length > 0) throw new Error(pair);
    return [decodeURIComponent(name), decodeURIComponent(value)] as const;
  });
  const claimed = pairs.find(([name]) => name === "Signature")?.[1];
  const signed = pairs
    .filter(([name]) => name !== "Signature")
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const host = lowerCased(request.headers)["host"]!;
  const text = signed.map(([name, value]) => `${name}=${value}`).join("&");
  const stringToSign = `${request.method}${host}/?${text}`;
  // SHA-1 unless the request says otherwise.
  const method = pairs.find(([name]) => name === "SignatureMethod")?.[1];
  const hash = method === "HmacSHA256" ? "sha256" : "sha1";
  const signature = createHmac(hash, secretKey).update(stringToSign, "utf8").digest("base64");
  return { pairs, stringToSign, signature, claimed };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([k, v]) => [k.toLowerCase(), v]));
}

/** An input's parameters, in the order in which they stand in it. */
export function flattened(input: unknown): [string, string][] {
  const data = JSON.parse(JSON.stringify(input)) as unknown;
  const walk = (value: unknown, steps: readonly string[]): [string, string][] => {
    if (value === null) return [];
    if (typeof value !== "object") return [[steps.join("."), `${value as string}`]];
    return Object.entries(value).flatMap(([step, one]) => walk(one, [...steps, step]));
  };
  return walk(data, []);
}

/** Percent-encoding by RFC 3986, byte by byte. */
export function percentEncoded(text: string): string {
  const unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  return [...Buffer.from(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return unreserved.includes(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}

/** The query or the form that an input becomes. */
export function encodedForm(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map((pair) => pair.map(percentEncoded).join("=")).join("&");
}

/** The multipart body of an input. */
export function multipart(input: object, boundary: string): Buffer {
  const parts = Object.entries(input).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const quoted = name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    const disposition = `Content-Disposition: form-data; name="${quoted}"`;
    if (value instanceof Uint8Array) {
      return [disposition, "\r\nContent-Type: application/octet-stream\r\n\r\n", value];
    }
    return typeof value === "object"
      ? [disposition, "\r\nContent-Type: application/json\r\n\r\n", JSON.stringify(value)]
      : [disposition, "\r\n\r\n", `${value as string}`];
  });
  const pieces: (string | Uint8Array)[] = [];
  for (let i = 0; i < parts.length; i += 3) {
    pieces.push(`--${boundary}\r\n`, ...parts.slice(i, i + 3), "\r\n");
  }
  pieces.push(`--${boundary}--\r\n`);
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
}
