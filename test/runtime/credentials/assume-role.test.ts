import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  assumeRole,
  type AssumeRoleOptions,
} from "../../../runtime/src/credentials/assume-role.js";
import type { Credentials } from "../../../runtime/src/credentials/credentials.js";
import { Client } from "../../../runtime/src/index.js";
import { closedPort, serve, type LoopbackServer } from "../loopback-server.js";
import { rejection } from "../rejection.js";
import { credentials, describeAnything } from "../sample-actions.js";
import { NOON, testContext } from "./credentials-context.js";
import { BROKEN, expectedAuthorization, refusal, serveSts, session } from "./sts-server.js";

const roleArn = "qcs::cam::uin/12345678:roleName/example";

async function assume(
  { url }: Pick<LoopbackServer, "url">,
  options: Partial<AssumeRoleOptions> = {},
  clock = { time: NOON },
): Promise<Credentials> {
  const provider = assumeRole({ roleArn, credentials, endpoint: url, ...options });
  return provider(testContext(clock));
}

describe("asks the security token service", () => {
  test("with the caller's signature", async () => {
    const server = await serveSts(session());
    expect(await assume(server)).toEqual({
      secretId: "AKIDtmp",
      secretKey: "sesame-key",
      token: "sesame-token",
      expiration: NOON + 7_200_000,
    });
    const [request] = server.requests;
    expect(request).toMatchObject({ method: "POST", path: "/" });
    expect(request?.headers).toMatchObject({
      authorization: expectedAuthorization(request!, credentials),
      "x-tc-action": "AssumeRole",
      "x-tc-version": "2018-08-13",
      "x-tc-region": "ap-guangzhou",
      "x-tc-timestamp": String(NOON / 1000),
    });
    expect(request?.headers).not.toHaveProperty("x-tc-token");
    expect(JSON.parse(request?.body ?? "")).toEqual({
      RoleArn: roleArn,
      RoleSessionName: "specpress",
      DurationSeconds: 7_200,
    });
  });

  test("for what the options say", async () => {
    const server = await serveSts(session());
    const policy = '{"version":"2.0","statement":[]}';
    await assume(server, {
      sessionName: "nightly@build",
      durationSeconds: 900,
      policy,
      externalId: "partner-7",
      region: "ap-singapore",
    });
    const [request] = server.requests;
    expect(request?.headers["x-tc-region"]).toBe("ap-singapore");
    expect(JSON.parse(request?.body ?? "")).toEqual({
      RoleArn: roleArn,
      RoleSessionName: "nightly@build",
      DurationSeconds: 900,
      Policy: encodeURIComponent(policy),
      ExternalId: "partner-7",
    });
  });

  test("for a role on the way to another role", async () => {
    const server = await serveSts(
      session(),
      session({ Credentials: { TmpSecretId: "AKIDsecond", TmpSecretKey: "k", Token: "t" } }),
    );
    const first = assumeRole({ roleArn, credentials, endpoint: server.url });
    expect(await assume(server, { credentials: first })).toMatchObject({ secretId: "AKIDsecond" });
    const { headers } = server.requests[1]!;
    const keys = { secretId: "AKIDtmp", secretKey: "sesame-key" };
    expect(headers.authorization).toBe(expectedAuthorization(server.requests[1]!, keys));
    expect(headers["x-tc-token"]).toBe("sesame-token");
  });
});

test("32 calls at once take on the role once; an aborted one does not disturb the others", async () => {
  const server = await serveSts(session());
  const provider = assumeRole({ roleArn, credentials, endpoint: server.url });
  const api = await serve((response) => {
    response.end(JSON.stringify({ Response: { RequestId: "1" } }));
  });
  const client = new Client({ credentials: provider, endpoint: api.url, now: () => NOON });
  const { signal, abort } = withAbort();
  const calls = Array.from({ length: 32 }, (_, number) =>
    client.send(describeAnything, {}, number === 0 ? { signal } : {}),
  );
  abort();
  const outcomes = await Promise.allSettled(calls);
  expect(outcomes[0]).toMatchObject({ status: "rejected", reason: { reason: "aborted" } });
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(31);
  expect(server.requests).toHaveLength(1);
  for (const { headers } of api.requests) expect(headers["x-tc-token"]).toBe("sesame-token");
});

test("a call that gives up on a slow service leaves the answer to the next one", async () => {
  let release: (() => void) | undefined;
  const sts = await serve((response) => {
    release = () => response.end(JSON.stringify(session()));
  });
  const api = await serve((response) => {
    response.end(JSON.stringify({ Response: { RequestId: "1" } }));
  });
  const client = new Client({
    credentials: assumeRole({ roleArn, credentials, endpoint: sts.url }),
    endpoint: api.url,
    now: () => NOON,
  });
  const error = await rejection(client.send(describeAnything, {}, { timeout: 30 }));
  expect(error).toMatchObject({ kind: "transport", reason: "timeout", maybeSent: false });
  const next = client.send(describeAnything, {});
  await expect.poll(() => release, { interval: 5 }).toBeDefined();
  release?.();
  expect(await next).toMatchObject({ RequestId: "1" });
  expect(sts.requests).toHaveLength(1);
  expect(api.requests).toHaveLength(1);
});

function withAbort(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

describe("tries again", () => {
  test("with the right time, if the clock is wrong", async () => {
    const server = await serveSts(
      refusal("AuthFailure.SignatureExpire", "expired"),
      session({ ExpiredTime: NOON / 1000 + 7_200 }),
    );
    const slow = { time: NOON - 3_600_000 };
    expect(await assume(server, {}, slow)).toMatchObject({ secretId: "AKIDtmp" });
    const stamps = server.requests.map(({ headers }) => Number(headers["x-tc-timestamp"]));
    expect(stamps).toEqual([NOON / 1000 - 3_600, NOON / 1000]);
  });

  test.each([
    ["the service is busy", refusal("RequestLimitExceeded", "slow down")],
    ["the service fails", refusal("InternalError", "sorry")],
    ["the connection breaks: a second session harms nobody", BROKEN],
  ])("when %s", async (_what, failure) => {
    const server = await serveSts(failure, session());
    expect(await assume(server)).toMatchObject({ secretId: "AKIDtmp" });
    expect(server.requests).toHaveLength(2);
  });
});

describe("says what went wrong, without secrets", () => {
  const wrong = async (
    server: Pick<LoopbackServer, "url">,
    options: Partial<AssumeRoleOptions> = {},
  ): Promise<string> => {
    const error = await rejection(assume(server, options));
    const shown = inspect(error, { depth: 9 });
    for (const secret of [credentials.secretKey, credentials.secretId, "sesame"]) {
      expect(shown).not.toContain(secret);
    }
    return (error as Error).message;
  };

  test("a refusal", async () => {
    const text = `no role for ${credentials.secretId}\u001b[2J`;
    const server = await serveSts(refusal("InvalidParameter.RoleNotExist", text));
    expect(await wrong(server)).toBe(
      "AssumeRole was refused: InvalidParameter.RoleNotExist: no role for [redacted]\\u001b[2J (request 76a7dd31)",
    );
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, unknown, string]>([
    ["HTML", "<html>Log in</html>", "AssumeRole: the answer, with status 200, is no JSON"],
    ["no keys", session({ Credentials: undefined }), "credentials.token is missing"],
    ["null for keys", session({ Credentials: null }), "credentials.token is missing"],
    ["a list for keys", session({ Credentials: ["sesame"] }), "credentials.token is missing"],
    [
      "keys without an id",
      session({ Credentials: { Token: "sesame", TmpSecretKey: "sesame" } }),
      "credentials.secretId is missing",
    ],
    ["no end", session({ ExpiredTime: undefined }), "has no usable ExpiredTime"],
    ["a wrong end", session({ ExpiredTime: "2027-01-15" }), "has no usable ExpiredTime"],
    ["too much", session({ More: "sesame".repeat(20_000) }), "more than 65536 bytes"],
  ])("%s", async (_what, answer, message) => {
    expect(await wrong(await serveSts(answer))).toContain(message);
  });

  test("nobody there", async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    expect(await wrong({ url })).toContain(`no connection to ${new URL(url).host}`);
  });

  test("no credentials of the caller's own", async () => {
    const own = (): never => {
      throw new Error("vault is sealed");
    };
    expect(await wrong({ url: "http://127.0.0.1:1" }, { credentials: own })).toContain(
      "AssumeRole: no usable credentials: vault is sealed",
    );
  });
});

test("an error of the role ends the call, with the service's own words", async () => {
  const server = await serveSts(refusal("UnauthorizedOperation", "you may not"));
  const provider = assumeRole({ roleArn, credentials, endpoint: server.url });
  const client = new Client({ credentials: provider, now: () => NOON });
  const error = await rejection(client.send(describeAnything, {}));
  expect(error).toMatchObject({ kind: "transport", reason: "credentials", maybeSent: false });
  expect((error as Error).message).toContain(
    "AssumeRole was refused: UnauthorizedOperation: you may not",
  );
  expect(server.requests).toHaveLength(1);
});

describe("options are checked at construction", () => {
  test.each<[object, string]>([
    [{}, "roleArn is missing"],
    [{ roleArn: "" }, "roleArn is missing"],
    [{ RoleArn: roleArn }, 'did you mean "roleArn"?'],
    [{ roleArn, sessionName: "a b" }, "sessionName must be 2 to 128 letters"],
    [{ roleArn, sessionName: "a" }, "sessionName must be 2 to 128 letters"],
    [{ roleArn, durationSeconds: 0 }, "durationSeconds must be an integer from 1 to 43200"],
    [{ roleArn, durationSeconds: 43_201 }, "durationSeconds must be an integer"],
    [{ roleArn, durationSeconds: "900" }, "durationSeconds must be an integer"],
    [{ roleArn, endpoint: "ftp://x" }, "endpoint must be http or https"],
    [{ roleArn, credentials: { secretId: "a", secret_key: "b" } }, 'did you mean "secretKey"?'],
  ])("%#", (options, message) => {
    expect(() => assumeRole(options as never)).toThrow(message);
  });
});
