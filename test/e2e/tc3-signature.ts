import { createHash, createHmac } from "node:crypto";

/*
 * The signature of TC3-HMAC-SHA256, written from the documents ("Signature Method v3") and from
 * nothing else: the runtime has its own, and both must agree.
 */

export interface SignedMessage {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What is wrong with the Authorization of a POST, in the server's eyes. Nothing when it is right. */
export function signatureProblems(
  { method, headers, body }: SignedMessage,
  { secretId, secretKey, service }: { secretId: string; secretKey: string; service: string },
): readonly string[] {
  const header = (name: string): string => String(headers[name.toLowerCase()] ?? "");
  const form =
    /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d{2}-\d{2})\/([a-z]+)\/tc3_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;
  const match = form.exec(header("authorization"));
  if (!match) return [`malformed: ${header("authorization")}`];
  const [, id, date, signedService, signedHeaders, signature] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const timestamp = header("x-tc-timestamp");
  const names = signedHeaders.split(";");

  const canonicalHeaders = names
    .map((name) => `${name}:${header(name).toLowerCase().trim()}\n`)
    .join("");
  const canonicalRequest = [method, "/", "", canonicalHeaders, signedHeaders, sha256(body)].join(
    "\n",
  );
  const scope = `${date}/${service}/tc3_request`;
  const stringToSign = ["TC3-HMAC-SHA256", timestamp, scope, sha256(canonicalRequest)].join("\n");
  const secretDate = hmac(`TC3${secretKey}`, date);
  const secretService = hmac(secretDate, service);
  const secretSigning = hmac(secretService, "tc3_request");
  const expected = hmac(secretSigning, stringToSign).toString("hex");

  const problems: string[] = [];
  if (id !== secretId) problems.push("another SecretId");
  if (signedService !== service) problems.push(`signed for ${signedService}`);
  if (!names.includes("content-type") || !names.includes("host"))
    problems.push(`signs only ${signedHeaders}`);
  if ([...names].sort().join(";") !== signedHeaders)
    problems.push("signed headers are not in order");
  if (new Date(Number(timestamp) * 1000).toISOString().slice(0, 10) !== date)
    problems.push("date is not that of the timestamp, in UTC");
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300)
    problems.push("timestamp is off by more than five minutes");
  if (signature !== expected) problems.push("wrong signature");
  return problems;
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text, "utf8").digest();
}
