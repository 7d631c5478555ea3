import { describe, expect, test } from "vitest";
import { checkCredentials } from "../../runtime/src/credentials/check-credentials.js";
import { Client, environmentCredentials } from "../../runtime/src/index.js";
import { credentials, describeAnything } from "./sample-actions.js";
import { rejection } from "./rejection.js";

describe("what is wrong is named at construction, and no value is shown", () => {
  test.each([
    [
      { secretId: "sesame", secretkey: "sesame" },
      'credentials has an unknown key "secretkey" (did you mean "secretKey"?)',
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
      'credentials has an unknown key "region" (known: secretId, secretKey, token)',
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
    [{ ...credentials, secretId: 42 }, "credentials.secretId must be a string"],
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
  const given = { ...credentials, token: "t" };
  const checked = checkCredentials(given);
  given.secretKey = "changed";
  expect(checked).toEqual({ ...credentials, token: "t" });
});

describe("environment", () => {
  const both = { TENCENTCLOUD_SECRET_ID: "id", TENCENTCLOUD_SECRET_KEY: "key" };

  test("is read at each call", async () => {
    const environment: Record<string, string> = { ...both };
    const provider = environmentCredentials(environment);
    expect(await provider()).toEqual({ secretId: "id", secretKey: "key" });
    environment["TENCENTCLOUD_TOKEN"] = "token";
    expect(await provider()).toEqual({ secretId: "id", secretKey: "key", token: "token" });
  });

  test("an empty token counts as none", async () => {
    const provider = environmentCredentials({ ...both, TENCENTCLOUD_TOKEN: "" });
    expect(await provider()).toEqual({ secretId: "id", secretKey: "key" });
  });

  test.each([
    [
      {},
      "no credentials: give the client some, or set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY",
    ],
    [
      { TENCENTCLOUD_SECRET_ID: "sesame" },
      "TENCENTCLOUD_SECRET_KEY is not set, although TENCENTCLOUD_SECRET_ID is",
    ],
    [
      { TENCENTCLOUD_SECRET_KEY: "sesame" },
      "TENCENTCLOUD_SECRET_ID is not set, although TENCENTCLOUD_SECRET_KEY is",
    ],
    [
      { ...both, TENCENTCLOUD_SECRET_KEY: "ses ame" },
      "environment credentials.secretKey contains a blank",
    ],
  ])("%#", (environment, message) => {
    expect(environmentCredentials(environment)).toThrow(message);
    expect(environmentCredentials(environment)).not.toThrow("sesame");
  });
});

describe("a credentials function", () => {
  test.each([
    [
      "throws",
      () => {
        throw new Error("vault is sealed");
      },
      "vault is sealed",
    ],
    ["rejects", () => Promise.reject(new Error("vault is sealed")), "vault is sealed"],
    ["gives a misspelt key", () => ({ secretID: "a", secretKey: "b" }), 'did you mean "secretId"?'],
    ["gives nothing", () => undefined, "must be an object"],
  ])("that %s ends in a transport error: nothing was sent", async (_what, provider, message) => {
    const client = new Client({ credentials: provider as never });
    const error = await rejection(client.send(describeAnything, {}));
    expect(error).toMatchObject({ kind: "transport", reason: "credentials", maybeSent: false });
    expect((error as Error).message).toContain(message);
  });

  test("that never answers is given up", async () => {
    const client = new Client({ credentials: () => new Promise(() => {}) });
    const error = await rejection(client.send(describeAnything, {}, { timeout: 20 }));
    expect(error).toMatchObject({ kind: "transport", reason: "timeout", maybeSent: false });
  });

  test("that never answers can be aborted", async () => {
    const client = new Client({ credentials: () => new Promise(() => {}) });
    const signal = AbortSignal.timeout(20);
    const error = await rejection(client.send(describeAnything, {}, { signal }));
    expect(error).toMatchObject({ kind: "transport", reason: "aborted", maybeSent: false });
  });

  test("is not asked when the signal is aborted already", async () => {
    let asked = 0;
    const client = new Client({ credentials: () => (asked++, credentials) });
    await rejection(client.send(describeAnything, {}, { signal: AbortSignal.abort() }));
    expect(asked).toBe(0);
  });
});
