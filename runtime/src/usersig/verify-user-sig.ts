import { isObject } from "../is-object.js";
import { rejectUnknownKeys } from "../known-keys.js";
import { unpackTicket } from "./ticket.js";
import { decodeUserBuf, type Permission } from "./user-buf.js";
import { claimsSignature, type UserSigClaims } from "./user-sig-claims.js";
import { checkKey, KEY_OPTIONS, type UserSigKey } from "./user-sig-options.js";

/** Why a UserSig is refused. */
export type UserSigFault =
  /** It is no UserSig at all. */
  | "malformed"
  /** It was made for another application. */
  | "wrong-app"
  /** It was made with another key, or altered since. */
  | "wrong-key"
  /** It was made for another user. */
  | "wrong-user"
  /** Its time is up. */
  | "expired"
  /** What a PrivateMapKey permits is for another user or application. */
  | "wrong-permission";

/** Whether a UserSig holds, and what it says. */
export type UserSigVerdict =
  | {
      readonly valid: true;
      readonly claims: UserSigClaims;
      /** What it permits, if it is a PrivateMapKey. */
      readonly permission: Permission | undefined;
    }
  | { readonly valid: false; readonly reason: UserSigFault };

/**
 * Verifies a UserSig or PrivateMapKey for one user of one application.
 *
 * @throws {TypeError} Names the option that cannot be meant; whatever the UserSig is, it is a verdict.
 *
 * @example
 * const verdict = await verifyUserSig(userSig, { sdkAppId: 1400000001, secretKey, userId: "alice" });
 * if (!verdict.valid) throw new Error(`no entry: ${verdict.reason}`);
 */
export async function verifyUserSig(userSig: string, key: UserSigKey): Promise<UserSigVerdict> {
  rejectUnknownKeys("options", key, KEY_OPTIONS);
  checkKey(key);
  const found = await readTicket(userSig);
  if (found === undefined) return refused("malformed");
  const { claims, signature } = found;
  // First, since another application has another key, and that would be the lesser hint.
  if (claims.sdkAppId !== key.sdkAppId) return refused("wrong-app");
  if (!isSame(signature, await claimsSignature(claims, key.secretKey))) return refused("wrong-key");
  if (claims.userId !== key.userId) return refused("wrong-user");
  const now = (key.now ?? Date.now)() / 1000;
  // Written so that a clock without a time lets nobody in.
  if (!(now < claims.time + claims.expire)) return refused("expired");
  if (claims.userBuf === undefined) return { valid: true, claims, permission: undefined };
  const permission = decodeUserBuf(claims.userBuf);
  if (permission === undefined) return refused("malformed");
  if (!(now < permission.until)) return refused("expired");
  const mine = permission.userId === key.userId && permission.sdkAppId === key.sdkAppId;
  return mine ? { valid: true, claims, permission } : refused("wrong-permission");
}

function refused(reason: UserSigFault): UserSigVerdict {
  return { valid: false, reason };
}

async function readTicket(
  userSig: string,
): Promise<{ readonly claims: UserSigClaims; readonly signature: string } | undefined> {
  let ticket: unknown;
  try {
    ticket = JSON.parse(await unpackTicket(userSig));
  } catch {
    return undefined;
  }
  if (!isObject(ticket)) return undefined;
  const {
    "TLS.ver": version,
    "TLS.identifier": userId,
    "TLS.sdkappid": sdkAppId,
    "TLS.time": time,
    "TLS.expire": expire,
    "TLS.userbuf": userBuf,
    "TLS.sig": signature,
  } = ticket;
  const fine =
    version === "2.0" &&
    typeof userId === "string" &&
    Number.isSafeInteger(sdkAppId) &&
    Number.isSafeInteger(time) &&
    Number.isSafeInteger(expire) &&
    (userBuf === undefined || typeof userBuf === "string") &&
    typeof signature === "string";
  if (!fine) return undefined;
  return { claims: { userId, sdkAppId, time, expire, userBuf } as UserSigClaims, signature };
}

/** Compares in a time that does not tell how much of a guess was right. */
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < b.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
