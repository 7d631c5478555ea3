import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Credentials } from "../../../runtime/src/credentials/credentials.js";
import {
  oidcCredentials,
  type OidcOptions,
} from "../../../runtime/src/credentials/oidc-credentials.js";
import type { LoopbackServer } from "../loopback-server.js";
import { rejection } from "../rejection.js";
import { NOON, testContext } from "./credentials-context.js";
import { refusal, serveSts, session } from "./sts-server.js";

const TOKEN = "eyJhbGciOiJSUzI1NiJ9.sesame-identity.c2lnbmF0dXJl";

/** The variables that TKE sets, and the file that they name. */
function pod(): { TKE_WEB_IDENTITY_TOKEN_FILE: string } & Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "pod-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "token");
  writeFileSync(file, `${TOKEN}\n`);
  return {
    TKE_REGION: "ap-guangzhou",
    TKE_PROVIDER_ID: "cls-provider",
    TKE_ROLE_ARN: "qcs::cam::uin/12345678:roleName/pod",
    TKE_WEB_IDENTITY_TOKEN_FILE: file,
  };
}

async function read(
  { url }: Pick<LoopbackServer, "url">,
  options: OidcOptions,
  clock = { time: NOON },
): Promise<Credentials> {
  return oidcCredentials({ endpoint: url, ...options })(testContext(clock));
}

test("shows the pod's token, and signs nothing", async () => {
  const server = await serveSts(session());
  expect(await read(server, { environment: pod() })).toEqual({
    secretId: "AKIDtmp",
    secretKey: "sesame-key",
    token: "sesame-token",
    expiration: NOON + 7_200_000,
  });
  const [request] = server.requests;
  expect(request?.headers).toMatchObject({
    authorization: "SKIP",
    "x-tc-action": "AssumeRoleWithWebIdentity",
    "x-tc-version": "2018-08-13",
    "x-tc-region": "ap-guangzhou",
    "x-tc-timestamp": String(NOON / 1000),
  });
  expect(request?.headers).not.toHaveProperty("x-tc-token");
  expect(JSON.parse(request?.body ?? "")).toEqual({
    ProviderId: "cls-provider",
    RoleArn: "qcs::cam::uin/12345678:roleName/pod",
    WebIdentityToken: TOKEN,
    RoleSessionName: "specpress",
    DurationSeconds: 7_200,
  });
});

test("options stand before variables", async () => {
  const server = await serveSts(session());
  await read(server, {
    environment: pod(),
    roleArn: "qcs::cam::uin/1:roleName/other",
    providerId: "other",
    region: "ap-singapore",
    token: async () => "other-token",
    sessionName: "worker-3",
    durationSeconds: 600,
  });
  const [request] = server.requests;
  expect(request?.headers["x-tc-region"]).toBe("ap-singapore");
  expect(JSON.parse(request?.body ?? "")).toEqual({
    ProviderId: "other",
    RoleArn: "qcs::cam::uin/1:roleName/other",
    WebIdentityToken: "other-token",
    RoleSessionName: "worker-3",
    DurationSeconds: 600,
  });
});

test("the token is read anew at each refresh: the cluster replaces it", async () => {
  const server = await serveSts(session());
  const environment = pod();
  const clock = { time: NOON };
  const provider = oidcCredentials({ endpoint: server.url, environment });
  await provider(testContext(clock));
  writeFileSync(environment.TKE_WEB_IDENTITY_TOKEN_FILE, "new-token");
  clock.time += 7_200_000;
  await provider(testContext(clock));
  const tokens = server.requests.map(({ body }) => JSON.parse(body).WebIdentityToken);
  expect(tokens).toEqual([TOKEN, "new-token"]);
});

describe("says what is missing", () => {
  const nowhere = { url: "http://127.0.0.1:1" };

  test.each<[OidcOptions, string]>([
    [
      { environment: {} },
      "not set: TKE_REGION, TKE_PROVIDER_ID, TKE_ROLE_ARN, TKE_WEB_IDENTITY_TOKEN_FILE",
    ],
    [
      { environment: { TKE_REGION: "ap-guangzhou", TKE_ROLE_ARN: "" }, token: () => "t" },
      "not set: TKE_PROVIDER_ID, TKE_ROLE_ARN",
    ],
  ])("%#", async (options, message) => {
    expect(await rejection(read(nowhere, options))).toHaveProperty("message", message);
  });

  test("no file, or an empty one", async () => {
    const environment = pod();
    const file = environment.TKE_WEB_IDENTITY_TOKEN_FILE;
    writeFileSync(file, "\n");
    const message = `no identity token in file ${file}`;
    expect(await rejection(read(nowhere, { environment }))).toHaveProperty("message", message);
    rmSync(file);
    expect(await rejection(read(nowhere, { environment }))).toHaveProperty("message", message);
    expect(await rejection(read(nowhere, { environment, token: () => "" }))).toHaveProperty(
      "message",
      "no identity token from the token function",
    );
  });
});

test("a refusal shows no token, even if the service repeats it", async () => {
  const server = await serveSts(refusal("InvalidParameter.WebIdentityTokenError", `bad: ${TOKEN}`));
  const error = await rejection(read(server, { environment: pod() }));
  expect((error as Error).message).toBe(
    "AssumeRoleWithWebIdentity was refused: InvalidParameter.WebIdentityTokenError: bad: [redacted] (request 76a7dd31)",
  );
  expect(inspect(error, { depth: 9 })).not.toContain("sesame");
});

test("options are checked at construction", () => {
  expect(() => oidcCredentials({ RoleArn: "x" } as never)).toThrow('did you mean "roleArn"?');
  expect(() => oidcCredentials({ durationSeconds: 0.5 })).toThrow("durationSeconds must be");
});
