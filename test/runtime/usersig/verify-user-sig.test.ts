import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  makePrivateMapKey,
  makeUserSig,
  verifyUserSig,
  type UserSigVerdict,
} from "../../../runtime/src/usersig.js";
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

const key = { sdkAppId, secretKey, userId, now: () => NOW };
const claims = { sdkAppId, userId, time: NOW / 1000, expire };

function pack(content: unknown): string {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const base64 = deflateSync(text).toString("base64");
  return base64.replaceAll("+", "*").replaceAll("/", "-").replaceAll("=", "_");
}

function reason(verdict: UserSigVerdict): string {
  return verdict.valid ? "valid" : verdict.reason;
}

describe("the vendor's own", () => {
  test("a UserSig", async () => {
    expect(await verifyUserSig(userSig, key)).toEqual({
      valid: true,
      claims,
      permission: undefined,
    });
  });

  test.each([
    ["by number", numberKey, 10000, 255],
    ["by string", stringKey, "room-42", 42],
  ])("a PrivateMapKey %s", async (_what, ticket, room, privileges) => {
    const until = NOW / 1000 + expire;
    expect(await verifyUserSig(ticket, key)).toMatchObject({
      valid: true,
      claims,
      permission: { userId, sdkAppId, room, privileges, until },
    });
  });
});

describe("says why not", () => {
  test.each([
    ["another key", { secretKey: "other" }, "wrong-key"],
    ["another application", { sdkAppId: 1 }, "wrong-app"],
    ["another user", { userId: "alice" }, "wrong-user"],
    ["the last moment", { now: () => NOW + expire * 1000 - 1 }, "valid"],
    ["the moment after", { now: () => NOW + expire * 1000 }, "expired"],
    ["a clock without a time", { now: () => Number.NaN }, "expired"],
  ])("%s", async (_what, change, wanted) => {
    for (const ticket of [userSig, numberKey, stringKey]) {
      expect(reason(await verifyUserSig(ticket, { ...key, ...change }))).toBe(wanted);
    }
  });

  test.each([
    ["a later end", { "TLS.expire": expire + 1 }],
    ["a later start", { "TLS.time": NOW / 1000 + 1 }],
    ["another user", { "TLS.identifier": "alice" }],
    ["further rights", { "TLS.userbuf": contentOf(stringKey)["TLS.userbuf"] }],
    ["no rights", { "TLS.userbuf": undefined }],
    ["no signature", { "TLS.sig": "" }],
  ])("altered: %s", async (_what, change) => {
    const forged = pack({ ...contentOf(numberKey), ...change });
    expect(reason(await verifyUserSig(forged, key))).toBe("wrong-key");
  });

  test("a permission for another user", async () => {
    const foreign = await makePrivateMapKey({ ...key, userId: "alice", expire, room: 1 });
    const userBuf = contentOf(foreign)["TLS.userbuf"] as string;
    // Signed properly, as a program with the key but with a bug would.
    const { createHmac } = await import("node:crypto");
    const lines = {
      identifier: userId,
      sdkappid: sdkAppId,
      time: 1700000000,
      expire,
      userbuf: userBuf,
    };
    const text = Object.entries(lines).map(([name, value]) => `TLS.${name}:${value}\n`);
    const hmac = createHmac("sha256", secretKey).update(text.join(""));
    const content = Object.fromEntries(
      Object.entries(lines).map(([name, value]) => [`TLS.${name}`, value]),
    );
    const ticket = pack({ "TLS.ver": "2.0", ...content, "TLS.sig": hmac.digest("base64") });
    expect(reason(await verifyUserSig(ticket, key))).toBe("wrong-permission");
  });
});

describe("malformed", () => {
  const content = contentOf(userSig);
  test.each([
    ["nothing", ""],
    ["no base64", "§§§"],
    ["no zlib", "aGVsbG8_"],
    ["cut short", userSig.slice(0, 100)],
    ["no JSON", pack("TLS")],
    ["null", pack(null)],
    ["a list", pack([])],
    ["another version", pack({ ...content, "TLS.ver": "1.0" })],
    ["a user that is no text", pack({ ...content, "TLS.identifier": 1 })],
    ["an application as text", pack({ ...content, "TLS.sdkappid": "1400000000" })],
    ["an end with lines in it", pack({ ...content, "TLS.expire": "15552000\nTLS.userbuf:AA" })],
    ["no signature", pack({ ...content, "TLS.sig": undefined })],
    ["too long", "A".repeat(20_000)],
    ["a bomb", pack("0".repeat(5_000_000))],
  ])("%s", async (_what, ticket) => {
    expect(await verifyUserSig(ticket, key)).toEqual({ valid: false, reason: "malformed" });
  });

  test("no change of a single character goes through", async () => {
    const place = fc.tuple(fc.nat(userSig.length - 1), fc.constantFrom(..."Aa0*_-z9 %é"));
    await fc.assert(
      fc.asyncProperty(place, async ([at, character]) => {
        const bad = userSig.slice(0, at) + character + userSig.slice(at + 1);
        const verdict = await verifyUserSig(bad, key);
        // Some bits at the end of base64 say nothing: what comes out must be what was signed.
        if (verdict.valid) expect(contentOf(bad)).toEqual(content);
      }),
    );
  });
});

test("what is made verifies, and only with its own key", async () => {
  const name = fc.stringMatching(/^[A-Za-z0-9_课🎥-]{1,40}$/u);
  const any = fc.record({ userId: name, secretKey: name, room: name });
  await fc.assert(
    fc.asyncProperty(any, async ({ room, ...own }) => {
      const mine = { ...key, ...own };
      const made = [
        await makeUserSig({ ...mine, expire: 60 }),
        await makePrivateMapKey({ ...mine, expire: 60, room }),
      ];
      for (const ticket of made) {
        expect(reason(await verifyUserSig(ticket, mine))).toBe("valid");
        const other = { ...mine, secretKey: `${own.secretKey}!` };
        expect(reason(await verifyUserSig(ticket, other))).toBe("wrong-key");
      }
    }),
    { numRuns: 50 },
  );
});

test("options that cannot be meant are errors, not verdicts", async () => {
  await expect(verifyUserSig(userSig, { ...key, secretKey: "" })).rejects.toThrow("secretKey must");
  const misspelt = { ...key, userID: "x" } as never;
  await expect(verifyUserSig(userSig, misspelt)).rejects.toThrow('did you mean "userId"?');
});
