import { describe, expect, test } from "vitest";
import { checkCredentials } from "../../../runtime/src/credentials/check-credentials.js";
import { Client } from "../../../runtime/src/index.js";
import { credentials } from "../sample-actions.js";

describe("what is wrong is named at construction, and no value is shown", () => {
  test.each([
    [
      { secretId: "sesame", secretkey: "sesame" },
      'credentials has an unknown key "secretkey" (did you mean "secretKey"?)',
    ],
    [
      { secretID: "sesame", secretKey: "sesame" },
      'credentials has an unknown key "secretID" (did you mean "secretId"?)',
    ],
    [
      { secret_id: "sesame", secretKey: "sesame" },
      'credentials has an unknown key "secret_id" (did you mean "secretId"?)',
    ],
    [
      { ...credentials, Token: "sesame" },
      'credentials has an unknown key "Token" (did you mean "token"?)',
    ],
    [
      { ...credentials, region: "sesame" },
      'credentials has an unknown key "region" (known: secretId, secretKey, token, expiration)',
    ],
    [{ secretKey: "sesame" }, "credentials.secretId is missing"],
    [{ secretId: "sesame", secretKey: "" }, "credentials.secretKey is empty"],
    [{ secretId: " \t", secretKey: "sesame" }, "credentials.secretId is empty"],
    [
      { secretId: "sesame", secretKey: "sesame\n" },
      "credentials.secretKey contains a blank, a line end or a character that no key has",
    ],
    [
      { secretId: "sés", secretKey: "sesame" },
      "credentials.secretId contains a blank, a line end or a character that no key has",
    ],
    [{ ...credentials, token: "" }, "credentials.token is empty"],
    [{ ...credentials, token: null }, "credentials.token must be a string"],
    [{ ...credentials, secretId: 42 }, "credentials.secretId must be a string"],
    [
      { ...credentials, expiration: 1_800_000_000 },
      "credentials.expiration must be in milliseconds since 1970",
    ],
    [
      { ...credentials, expiration: Number.NaN },
      "credentials.expiration must be in milliseconds since 1970",
    ],
    [
      { ...credentials, expiration: "sesame" },
      "credentials.expiration must be in milliseconds since 1970",
    ],
    [null, "credentials must be an object with secretId and secretKey"],
    ["sesame", "credentials must be an object with secretId and secretKey"],
  ])("%#", (given, message) => {
    const construct = (): Client => new Client({ credentials: given as never });
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow(message);
    expect(construct).not.toThrow("sesame");
  });
});

test("valid credentials are copied, so that later changes do not matter", () => {
  const given = { ...credentials, token: "t", expiration: 1_800_000_000_000 };
  const checked = checkCredentials(given);
  given.secretKey = "changed";
  expect(checked).toEqual({ ...credentials, token: "t", expiration: 1_800_000_000_000 });
  expect(checkCredentials(checked)).toBe(checked);
  expect(() => Object.assign(checked, { secretKey: "changed" })).toThrow(TypeError);
});
