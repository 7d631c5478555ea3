import { bytesOf } from "./ticket.js";

/** What a PrivateMapKey permits. */
export interface Permission {
  readonly userId: string;
  readonly sdkAppId: number;
  /** The room: a number, or the ID of a room that has a string for one. */
  readonly room: number | string;
  /** Until when, in seconds since 1970. */
  readonly until: number;
  /** The sum of the {@link PRIVILEGES} granted. */
  readonly privileges: number;
}

/** What may be permitted. Add up what is to be granted; 255 is everything. */
export const PRIVILEGES = {
  createRoom: 1,
  enterRoom: 2,
  sendAudio: 4,
  receiveAudio: 8,
  sendVideo: 16,
  receiveVideo: 32,
  /** Screen sharing, the second stream of a user. */
  sendScreen: 64,
  receiveScreen: 128,
} as const;

/*
 * The buffer: version (1 byte; 1 when the room is a string), user ID, application, room number, end,
 * privileges, kind of account (4 bytes each, all big-endian), room ID. Texts have their length in
 * two bytes before them.
 */
const USER = 3;
const NUMBERS = 20;

/** The buffer, in base64. */
export function encodeUserBuf(permission: Permission): string {
  const { userId, sdkAppId, room, until, privileges } = permission;
  const byName = typeof room === "string";
  const user = new TextEncoder().encode(userId);
  const name = new TextEncoder().encode(byName ? room : "");
  const numbersAt = USER + user.length;
  const nameAt = numbersAt + NUMBERS + 2;
  const bytes = new Uint8Array(byName ? nameAt + name.length : numbersAt + NUMBERS);
  const view = new DataView(bytes.buffer);
  bytes[0] = byName ? 1 : 0;
  view.setUint16(1, user.length);
  bytes.set(user, USER);
  const numbers = [sdkAppId, byName ? 0 : room, until, privileges, 0];
  for (const [index, value] of numbers.entries()) view.setUint32(numbersAt + index * 4, value);
  if (byName) {
    view.setUint16(nameAt - 2, name.length);
    bytes.set(name, nameAt);
  }
  return btoa(String.fromCharCode(...bytes));
}

/** Reads such a buffer; undefined for whatever is none. */
export function decodeUserBuf(userBuf: string): Permission | undefined {
  try {
    const bytes = bytesOf(atob(userBuf));
    const view = new DataView(bytes.buffer);
    const text = (from: number, length: number): string => {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(from, from + length));
    };
    const userLength = view.getUint16(1);
    const at = USER + userLength;
    const [sdkAppId, number, until, privileges] = [0, 4, 8, 12].map((offset) => {
      return view.getUint32(at + offset);
    }) as [number, number, number, number];
    const rest = at + NUMBERS;
    const byName = bytes[0] === 1;
    const end = byName ? rest + 2 + view.getUint16(rest) : rest;
    if (bytes[0]! > 1 || end !== bytes.length) return undefined;
    const room = byName ? text(rest + 2, end) : number;
    return { userId: text(USER, userLength), sdkAppId, room, until, privileges };
  } catch {
    // Cut short, no base64, or no UTF-8.
    return undefined;
  }
}
