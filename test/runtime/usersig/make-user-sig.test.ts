import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePrivateMapKey, makeUserSig, PRIVILEGES } from "../../../runtime/src/usersig.js";
import {
  contentOf,
  expire,
  NOW,
  numberKey,
  sdkAppId,
  secretKey,
  stringKey,
  userId,
  userSig,
} from "./known-tickets.js";

const options = { sdkAppId, secretKey, userId, expire, now: () => NOW };

describe("as the vendor makes them", () => {
  // The content: how tightly it is packed is a matter of the zlib at hand.
  test("a UserSig", async () => {
    const made = contentOf(await makeUserSig(options));
    expect(made).toEqual({
      "TLS.ver": "2.0",
      "TLS.identifier": "xiaojun",
      "TLS.sdkappid": 1400000000,
      "TLS.time": 1700000000,
      "TLS.expire": 15552000,
      "TLS.sig": "LvA7d/Iw7gSsnskvVzBDPOCCDbuNCw4GHwTC0bip+B4=",
    });
    expect(JSON.stringify(made)).toBe(JSON.stringify(contentOf(userSig)));
  });

  test("a PrivateMapKey for a room with a number", async () => {
    const made = contentOf(await makePrivateMapKey({ ...options, room: 10000 }));
    expect(JSON.stringify(made)).toBe(JSON.stringify(contentOf(numberKey)));
    expect(made["TLS.userbuf"]).toBe("AAAHeGlhb2p1blNyTgAAACcQZkE/AAAAAP8AAAAA");
  });

  test("a PrivateMapKey for a room with a string", async () => {
    const { enterRoom, receiveAudio, receiveVideo } = PRIVILEGES;
    const privileges = enterRoom + receiveAudio + receiveVideo;
    const made = contentOf(await makePrivateMapKey({ ...options, room: "room-42", privileges }));
    expect(JSON.stringify(made)).toBe(JSON.stringify(contentOf(stringKey)));
  });
});

test("the characters mean nothing in a URL", async () => {
  for (let i = 0; i < 50; i++) {
    expect(await makeUserSig({ ...options, userId: `user ${i}` })).toMatch(/^[A-Za-z0-9*_-]+$/);
  }
});

test("a buffer holds what it should, for any user, room and time", async () => {
  const uint32 = fc.integer({ min: 1, max: 2 ** 32 - 1 });
  const name = fc.stringMatching(/^[A-Za-z0-9_课🎥-]{1,40}$/u);
  const any = fc.record({
    sdkAppId: uint32,
    userId: name,
    room: fc.oneof(uint32, name),
    privileges: fc.integer({ min: 0, max: 255 }),
    expire: fc.integer({ min: 1, max: 10 ** 9 }),
  });
  await fc.assert(
    fc.asyncProperty(any, async (given) => {
      const made = contentOf(await makePrivateMapKey({ ...given, secretKey, now: () => NOW }));
      const userBuf = made["TLS.userbuf"] as string;
      expect(userBuf).toBe(referenceUserBuf(given).toString("base64"));
      const lines = ["identifier", "sdkappid", "time", "expire", "userbuf"].map((key) => {
        return `TLS.${key}:${String(made[`TLS.${key}`])}\n`;
      });
      const hmac = createHmac("sha256", secretKey).update(lines.join(""));
      expect(made["TLS.sig"]).toBe(hmac.digest("base64"));
    }),
  );
});

interface Given {
  readonly sdkAppId: number;
  readonly userId: string;
  readonly room: number | string;
  readonly privileges: number;
  readonly expire: number;
}

/** The layout again, as a list of pieces. */
function referenceUserBuf({ sdkAppId, userId, room, privileges, expire }: Given): Buffer {
  const short = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
  const long = (value: number): Buffer => {
    return Buffer.from(value.toString(16).padStart(8, "0"), "hex");
  };
  const text = (value: string): Buffer => {
    return Buffer.concat([short(Buffer.byteLength(value)), Buffer.from(value)]);
  };
  const byName = typeof room === "string";
  return Buffer.concat([
    Buffer.from([byName ? 1 : 0]),
    text(userId),
    long(sdkAppId),
    long(byName ? 0 : room),
    long(NOW / 1000 + expire),
    long(privileges),
    long(0),
    byName ? text(room) : Buffer.alloc(0),
  ]);
}

describe("options that cannot be meant are named, and no value is shown", () => {
  test.each([
    [{ sdkAppId: 0 }, "sdkAppId must be an integer from 1 to 4294967295"],
    [{ sdkAppId: "1400000000" }, "sdkAppId must be an integer from 1 to 4294967295"],
    [{ secretKey: "" }, "secretKey must be a text that is not empty"],
    [{ secretKey: undefined }, "secretKey must be a text that is not empty"],
    [{ userId: "" }, "userId must be a text of 1 to 255 characters, on one line"],
    [{ userId: "a\nTLS.sdkappid:1" }, "userId must be a text of 1 to 255 characters, on one line"],
    [{ userId: "\ud83c" }, "userId must be a text of 1 to 255 characters, on one line"],
    [{ expire: 0.5 }, "expire must be an integer from 1 to 4294967295"],
    [{ expire: 3e9 }, "the time at which it expires must be an integer from 1 to 4294967295"],
    [{ secretkey: "x" }, 'options has an unknown key "secretkey" (did you mean "secretKey"?)'],
    [{ room: 0 }, "room must be an integer from 1 to 4294967295"],
    [{ room: "" }, "room must be a text of 1 to 255 characters, on one line"],
    [{ privileges: -1 }, "privileges must be an integer from 0 to 4294967295"],
  ])("%j", async (change, message) => {
    const wrong = { ...options, room: 1, ...change } as never;
    await expect(makePrivateMapKey(wrong)).rejects.toThrow(new TypeError(message));
  });

  test("a UserSig is for no room", async () => {
    const wrong = { ...options, room: 1 } as never;
    await expect(makeUserSig(wrong)).rejects.toThrow('unknown key "room"');
  });
});
