import { rejectUnknownKeys } from "../known-keys.js";
import { packTicket } from "./ticket.js";
import { encodeUserBuf } from "./user-buf.js";
import { claimsSignature, type UserSigClaims } from "./user-sig-claims.js";
import {
  checkKey,
  checkName,
  checkUint32,
  KEY_OPTIONS,
  type UserSigOptions,
} from "./user-sig-options.js";

/**
 * Makes the UserSig with which a user logs in to TRTC, LCIC, CCC or Chat. For servers: whoever has
 * the secret key can be any user.
 *
 * @throws {TypeError} Names the option that cannot be meant.
 *
 * @example
 * await makeUserSig({ sdkAppId: 1400000001, secretKey, userId: "alice", expire: 86_400 });
 */
export async function makeUserSig(options: UserSigOptions): Promise<string> {
  rejectUnknownKeys("options", options, [...KEY_OPTIONS, "expire"]);
  return ticketOf(claimsOf(options), options.secretKey);
}

/** Which room a {@link makePrivateMapKey} is for. */
export interface PrivateMapKeyOptions extends UserSigOptions {
  /** The room's number, or its ID if it has a string for one: 42 and "42" are different rooms. */
  readonly room: number | string;
  /** The sum of the PRIVILEGES granted; everything unless given. */
  readonly privileges?: number | undefined;
}

/**
 * Makes the PrivateMapKey with which a user enters one room of TRTC, where the application demands
 * one: it says what the user may do there.
 *
 * @throws {TypeError} Names the option that cannot be meant.
 */
export async function makePrivateMapKey(options: PrivateMapKeyOptions): Promise<string> {
  rejectUnknownKeys("options", options, [...KEY_OPTIONS, "expire", "room", "privileges"]);
  const claims = claimsOf(options);
  const { room, privileges = 255 } = options;
  if (typeof room === "string") checkName("room", room);
  else checkUint32("room", room, 1);
  checkUint32("privileges", privileges, 0);
  const { userId, sdkAppId, time, expire } = claims;
  const userBuf = encodeUserBuf({ userId, sdkAppId, room, privileges, until: time + expire });
  return ticketOf({ ...claims, userBuf }, options.secretKey);
}

function claimsOf(options: UserSigOptions): UserSigClaims {
  checkKey(options);
  const { userId, sdkAppId, expire, now = Date.now } = options;
  checkUint32("expire", expire, 1);
  const time = Math.floor(now() / 1000);
  checkUint32("the time at which it expires", time + expire, 1);
  return { userId, sdkAppId, time, expire };
}

async function ticketOf(claims: UserSigClaims, secretKey: string): Promise<string> {
  const { userId, sdkAppId, time, expire, userBuf } = claims;
  const ticket = {
    "TLS.ver": "2.0",
    "TLS.identifier": userId,
    "TLS.sdkappid": sdkAppId,
    "TLS.time": time,
    "TLS.expire": expire,
    "TLS.userbuf": userBuf,
    "TLS.sig": await claimsSignature(claims, secretKey),
  };
  return packTicket(JSON.stringify(ticket));
}
