import { webDigest } from "../signing/web-digest.js";

/** What a UserSig says. */
export interface UserSigClaims {
  readonly userId: string;
  readonly sdkAppId: number;
  /** When it was made, in seconds since 1970. */
  readonly time: number;
  /** Seconds for which it holds from then on. */
  readonly expire: number;
  /** Base64 of what a PrivateMapKey permits. */
  readonly userBuf?: string | undefined;
}

/** HMAC-SHA256 over the lines of the claims, in base64. */
export async function claimsSignature(claims: UserSigClaims, secretKey: string): Promise<string> {
  const { userId, sdkAppId, time, expire, userBuf } = claims;
  const lines = { identifier: userId, sdkappid: sdkAppId, time, expire, userbuf: userBuf };
  let text = "";
  for (const [name, value] of Object.entries(lines)) {
    if (value !== undefined) text += `TLS.${name}:${value}\n`;
  }
  return webDigest.hmac("sha256", secretKey)(text, "base64");
}
