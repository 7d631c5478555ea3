import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { CredentialsContext } from "../../../runtime/src/credentials/credentials.js";
import { defaultCredentials } from "../../../runtime/src/credentials/default-credentials.js";
import { closedPort, serve, type LoopbackServer } from "../loopback-server.js";
import { rejection } from "../rejection.js";
import { NOON, redirected, testContext } from "./credentials-context.js";
import { serveSts, session } from "./sts-server.js";

/** A machine with everything that can hold credentials, each to be taken away. */
interface Machine {
  readonly environment: Record<string, string>;
  readonly credentialsFile: string;
  readonly metadata: LoopbackServer;
  readonly sts: LoopbackServer;
  readonly context: CredentialsContext;
  role: string | undefined;
}

async function machine(): Promise<Machine> {
  const home = mkdtempSync(join(tmpdir(), "home-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  mkdirSync(join(home, ".tencentcloud"));
  const credentialsFile = join(home, ".tencentcloud/credentials");
  writeFileSync(credentialsFile, "[default]\nsecret_id = AKIDprofile\nsecret_key = key\n");
  writeFileSync(join(home, "token"), "identity");
  const sts = await serveSts(session());
  const metadata = await serve((response, { path }) => {
    if (self.role === undefined) response.writeHead(404).end();
    else if (path?.endsWith("/")) response.end(self.role);
    else {
      const ExpiredTime = NOON / 1000 + 3_600;
      const keys = { TmpSecretId: "AKIDrole", TmpSecretKey: "key", Token: "token", ExpiredTime };
      response.end(JSON.stringify({ Code: "Success", ...keys }));
    }
  });
  const transport = redirected({
    "metadata.tencentyun.com": metadata.url,
    "sts.tencentcloudapi.com": sts.url,
  });
  const self: Machine = {
    environment: {
      HOME: home,
      USERPROFILE: home,
      TENCENTCLOUD_SECRET_ID: "AKIDenvironment",
      TENCENTCLOUD_SECRET_KEY: "key",
      TKE_REGION: "ap-guangzhou",
      TKE_PROVIDER_ID: "provider",
      TKE_ROLE_ARN: "qcs::cam::uin/1:roleName/pod",
      TKE_WEB_IDENTITY_TOKEN_FILE: join(home, "token"),
    },
    credentialsFile,
    metadata,
    sts,
    context: testContext(undefined, { transport }),
    role: "dev",
  };
  return self;
}

function withoutVariables({ environment }: Machine): void {
  delete environment["TENCENTCLOUD_SECRET_ID"];
  delete environment["TENCENTCLOUD_SECRET_KEY"];
}

async function find({ environment, context }: Machine): Promise<string> {
  return (await defaultCredentials(environment)(context)).secretId;
}

test("looks where the vendor's tools look, in their order", async () => {
  const here = await machine();
  expect(await find(here)).toBe("AKIDenvironment");
  withoutVariables(here);
  expect(await find(here)).toBe("AKIDprofile");
  expect(here.metadata.requests).toHaveLength(0);
  rmSync(here.credentialsFile);
  expect(await find(here)).toBe("AKIDrole");
  expect(here.sts.requests).toHaveLength(0);
  here.role = undefined;
  expect(await find(here)).toBe("AKIDtmp");
});

describe("when there is nothing", () => {
  test("says where it looked", async () => {
    const here = await machine();
    withoutVariables(here);
    rmSync(here.credentialsFile);
    here.role = undefined;
    delete here.environment["TKE_REGION"];
    // Some of the variables alone are a mistake, which is named by itself.
    expect(await rejection(find(here))).toHaveProperty("message", "not set: TKE_REGION");
    for (const name of Object.keys(here.environment)) {
      if (name.startsWith("TKE_")) delete here.environment[name];
    }
    const { message } = (await rejection(find(here))) as Error;
    expect(message).toContain("none found (TENCENTCLOUD_SECRET_ID is not set");
    expect(message).toContain(`no file ${here.environment["HOME"]}/.tencentcloud/credentials`);
    expect(message).toContain("no role at metadata.tencentyun.com: status 404");
    expect(message).toContain("not set: TKE_REGION");
  });

  test("looks anew at the next call", async () => {
    const here = await machine();
    withoutVariables(here);
    rmSync(here.credentialsFile);
    here.role = undefined;
    const { TKE_ROLE_ARN = "", ...environment } = here.environment;
    const provider = defaultCredentials(environment);
    await rejection(provider(here.context) as never);
    environment["TKE_ROLE_ARN"] = TKE_ROLE_ARN;
    expect(await provider(here.context)).toMatchObject({ secretId: "AKIDtmp" });
  });

  test("an unreachable metadata service does not end the search", async () => {
    const here = await machine();
    withoutVariables(here);
    rmSync(here.credentialsFile);
    const transport = redirected({
      "metadata.tencentyun.com": `http://127.0.0.1:${await closedPort()}`,
      "sts.tencentcloudapi.com": here.sts.url,
    });
    const context = { ...here.context, transport };
    expect(await find({ ...here, context })).toBe("AKIDtmp");
  });
});

describe("what is there but broken ends the search", () => {
  test("half of the variables", async () => {
    const here = await machine();
    delete here.environment["TENCENTCLOUD_SECRET_KEY"];
    expect(await rejection(find(here))).toHaveProperty(
      "message",
      "no credentials: give the client some, or set TENCENTCLOUD_SECRET_KEY",
    );
  });

  test("a profile without a key", async () => {
    const here = await machine();
    withoutVariables(here);
    writeFileSync(here.credentialsFile, "[default]\nsecret_id = AKIDprofile\n");
    const { message } = (await rejection(find(here))) as Error;
    expect(message).toMatch(/has no secret_key$/);
  });

  test("a named profile that is not there", async () => {
    const here = await machine();
    withoutVariables(here);
    here.environment["TENCENTCLOUD_PROFILE"] = "work";
    const { message } = (await rejection(find(here))) as Error;
    expect(message).toMatch(/has no section \[work\]$/);
  });

  test("a named file that is not there", async () => {
    const here = await machine();
    withoutVariables(here);
    here.environment["TENCENTCLOUD_CREDENTIALS_FILE"] = `${here.credentialsFile}.old`;
    const { message } = (await rejection(find(here))) as Error;
    expect(message).toBe(`no file ${here.credentialsFile}.old`);
  });

  test("but a file without a default profile is somebody else's", async () => {
    const here = await machine();
    withoutVariables(here);
    writeFileSync(here.credentialsFile, "[work]\nsecret_id = AKIDprofile\nsecret_key = key\n");
    expect(await find(here)).toBe("AKIDrole");
  });
});

test("what was found is kept, and found only once for calls at the same time", async () => {
  const here = await machine();
  withoutVariables(here);
  rmSync(here.credentialsFile);
  const provider = defaultCredentials(here.environment);
  const found = await Promise.all([provider(here.context), provider(here.context)]);
  expect(found.map(({ secretId }) => secretId)).toEqual(["AKIDrole", "AKIDrole"]);
  expect(here.metadata.requests).toHaveLength(2);
  here.environment["TENCENTCLOUD_SECRET_ID"] = "AKIDlater";
  here.environment["TENCENTCLOUD_SECRET_KEY"] = "key";
  expect(provider(here.context)).toBe(found[0]);
});
