import { createHash, createHmac } from "node:crypto";
import { expect } from "vitest";
import { serve, type LoopbackServer, type ReceivedRequest } from "../loopback-server.js";
import { NOON } from "./credentials-context.js";

/** What the security token service says when it gives keys. */
export function session(more: object = {}): object {
  return {
    Response: {
      Credentials: {
        Token: "sesame-token",
        TmpSecretId: "AKIDtmp",
        TmpSecretKey: "sesame-key",
      },
      ExpiredTime: NOON / 1000 + 7_200,
      Expiration: "2027-01-15T10:00:00Z",
      RequestId: "76a7dd31-b6d1-4c5c-9e5b-2ee2a3a0ae53",
      ...more,
    },
  };
}

/** What it says when it does not. */
export function refusal(Code: string, Message: string): object {
  return { Response: { Error: { Code, Message }, RequestId: "76a7dd31" } };
}

/** An answer that breaks off. */
export const BROKEN: unique symbol = Symbol("broken");

/** Plays the security token service: each answer in turn, the last one from then on. */
export function serveSts(...answers: readonly unknown[]): Promise<LoopbackServer> {
  let number = 0;
  return serve((response, { headers }) => {
    const answer = answers[Math.min(number++, answers.length - 1)];
    expect(headers["content-type"]).toBe("application/json");
    if (answer === BROKEN) return response.destroy();
    response.setHeader("Date", new Date(NOON).toUTCString());
    return response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
  });
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac("sha256", key).update(text).digest();

/** The Authorization that a request should have: version 3 once more, after the documents. */
export function expectedAuthorization(
  { headers, body }: ReceivedRequest,
  { secretId, secretKey }: { readonly secretId: string; readonly secretKey: string },
): string {
  const timestamp = headers["x-tc-timestamp"] as string;
  const day = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
  const scope = `${day}/sts/tc3_request`;
  const request = [
    "POST",
    "/",
    "",
    `content-type:${headers["content-type"]}`,
    `host:${headers.host}`,
    "",
    "content-type;host",
    sha256(body),
  ].join("\n");
  const text = ["TC3-HMAC-SHA256", timestamp, scope, sha256(request)].join("\n");
  const key = hmac(hmac(hmac(`TC3${secretKey}`, day), "sts"), "tc3_request");
  const signature = hmac(key, text).toString("hex");
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`;
}
