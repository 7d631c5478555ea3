import { afterEach, describe, expect, test, vi } from "vitest";
import { environmentCredentials } from "../../../runtime/src/credentials/environment-credentials.js";

const both = { TENCENTCLOUD_SECRET_ID: "id", TENCENTCLOUD_SECRET_KEY: "key" };

afterEach(() => {
  vi.unstubAllEnvs();
});

test("is read at each call", () => {
  const environment: Record<string, string> = { ...both };
  const provider = environmentCredentials(environment);
  const first = provider();
  expect(first).toEqual({ secretId: "id", secretKey: "key" });
  expect(provider()).toBe(first);
  environment["TENCENTCLOUD_TOKEN"] = "token";
  expect(provider()).toEqual({ secretId: "id", secretKey: "key", token: "token" });
  environment["TENCENTCLOUD_SECRET_KEY"] = "other";
  expect(provider()).toEqual({ secretId: "id", secretKey: "other", token: "token" });
  environment["TENCENTCLOUD_SECRET_ID"] = "another";
  expect(provider()).toEqual({ secretId: "another", secretKey: "other", token: "token" });
});

test("is the process's unless another is given", () => {
  vi.stubEnv("TENCENTCLOUD_SECRET_ID", "of-process");
  vi.stubEnv("TENCENTCLOUD_SECRET_KEY", "key");
  vi.stubEnv("TENCENTCLOUD_TOKEN", "");
  expect(environmentCredentials()()).toEqual({ secretId: "of-process", secretKey: "key" });
});

test("an empty token counts as none", () => {
  const provider = environmentCredentials({ ...both, TENCENTCLOUD_TOKEN: "" });
  expect(provider()).toEqual({ secretId: "id", secretKey: "key" });
});

describe("what is missing is named", () => {
  test.each([
    [
      {},
      "no credentials: give the client some, or set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY",
    ],
    [
      { TENCENTCLOUD_SECRET_ID: "sesame" },
      "no credentials: give the client some, or set TENCENTCLOUD_SECRET_KEY",
    ],
    [
      { TENCENTCLOUD_SECRET_KEY: "sesame" },
      "no credentials: give the client some, or set TENCENTCLOUD_SECRET_ID",
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
