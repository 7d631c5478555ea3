import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runSign, type SignOptions } from "../../generator/commands/sign.js";
import type { SignFlags } from "../../generator/commands/sign-flags.js";
import { UsageError } from "../../generator/commands/usage-error.js";
import { secretKeys } from "../sign/plans.js";
import { plainOutput } from "./plain-output.js";

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "specpress-sign-"));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
const ENVIRONMENT = {
  HOME: "/nowhere",
  TENCENTCLOUD_SECRET_ID: "AKIDexample",
  TENCENTCLOUD_SECRET_KEY: KEY,
};
const FLAGS: SignFlags = {
  service: "trtc",
  action: "DismissRoom",
  timestamp: "1551113065",
  body: '{"RoomId":42}',
};

interface Ran {
  readonly code: number;
  readonly text: string;
}

async function run(flags: SignFlags, options: Partial<SignOptions> = {}): Promise<Ran> {
  const { output, said } = plainOutput();
  const code = await runSign(
    {
      cwd,
      given: undefined,
      flags,
      environment: ENVIRONMENT,
      stdin: () => Promise.resolve(""),
      now: () => 1_551_113_065_000,
      ...options,
    },
    output,
  );
  return { code, text: said() };
}

function file(name: string, text: string): string {
  writeFileSync(join(cwd, name), text);
  return name;
}

/** As the shell of a user has it. */
function curlWith(authorization: string, body = '{"RoomId":42}'): string {
  return `curl https://trtc.tencentcloudapi.com -H 'Authorization: ${authorization.trim()}' \\
    -H 'Content-Type: application/json' -H 'X-TC-Action: DismissRoom' -H 'X-TC-Version: 2019-07-22' \\
    -H 'X-TC-Timestamp: 1551113065' --data-raw '${body}'`;
}

test("the Authorization alone, which is right when it comes back", async () => {
  const { code, text } = await run(FLAGS);
  expect(code).toBe(0);
  expect(text).toMatch(
    /^TC3-HMAC-SHA256 Credential=AKIDexample\/2019-02-25\/trtc\/tc3_request, SignedHeaders=content-type;host, Signature=[0-9a-f]{64}\n$/,
  );
  const judged = await run({}, { given: curlWith(text) });
  expect(judged).toMatchObject({ code: 0 });
  expect(judged.text).toMatch(/It is right\.\n$/);
});

test("a request that was changed is wrong, and why", async () => {
  const { text: authorization } = await run(FLAGS);
  const name = file("bad.sh", curlWith(authorization, '{"RoomId": 42}'));
  for (const options of [
    { given: name },
    { given: "-", stdin: () => Promise.resolve(curlWith(authorization, '{"RoomId": 42}')) },
  ]) {
    const { code, text } = await run({}, options);
    expect(code).toBe(1);
    expect(text).toContain("[body-rewritten]");
  }
  const { code, text } = await run({ json: true }, { given: name });
  expect(code).toBe(1);
  expect(JSON.parse(text)).toMatchObject({
    algorithm: "TC3-HMAC-SHA256",
    verdict: { kind: "explained", explanations: [{ mistakes: [{ id: "body-rewritten" }] }] },
  });
});

test("an Authorization of its own for a request without one", async () => {
  const { text: authorization } = await run({ ...FLAGS, region: "ap-guangzhou" });
  const { code } = await run({ ...FLAGS, authorization: `Authorization: ${authorization}` });
  expect(code).toBe(0);
  const other = await run({ ...FLAGS, authorization: authorization.replace("trtc", "cvm") });
  expect(other.text).toContain('"cvm" instead of "trtc"');
});

test("version 1, and a body of bytes", async () => {
  const { text } = await run({
    ...FLAGS,
    algorithm: "HmacSHA1",
    method: "GET",
    apiVersion: "2019-07-22",
    nonce: "7",
  });
  expect(text).toMatch(/^Signature=[\w%]+\n$/);
  for (const [authorization, kind] of [
    [text, "It is right."],
    [encodeURIComponent(text.trim()), "[v1-signature-escapes]"],
  ] as const) {
    const judged = await run({
      ...FLAGS,
      algorithm: "HmacSHA1",
      method: "GET",
      apiVersion: "2019-07-22",
      nonce: "7",
      authorization: authorization.replace(/^Signature%3D/, "Signature="),
    });
    expect(judged.text).toContain(kind);
  }
  const bytes = await run({
    service: "trtc",
    action: "DismissRoom",
    timestamp: "1551113065",
    bodyFile: file("b.bin", "\ufeffx\r\n"),
    explain: true,
  });
  const payload = await run({ ...FLAGS, body: "\ufeffx\r\n", explain: true });
  expect(bytes).toEqual(payload);
});

test("where the secret comes from", async () => {
  const expected = await run(FLAGS);
  const none = { ...ENVIRONMENT, TENCENTCLOUD_SECRET_KEY: "" };
  const keyFile = file("key", `${KEY}\n`);
  const fromFile = await run(
    { ...FLAGS, secretKeyFile: keyFile, secretId: "AKIDexample" },
    { environment: none },
  );
  expect(fromFile).toEqual(expected);
  const profiles = join(
    cwd,
    file("profiles", `[p]\nsecret_id = AKIDexample\nsecret_key = ${KEY}\n`),
  );
  const environment = { ...none, TENCENTCLOUD_CREDENTIALS_FILE: profiles };
  expect(await run({ ...FLAGS, profile: "p" }, { environment })).toEqual(expected);
  await expect(run({ ...FLAGS, profile: "q" }, { environment })).rejects.toThrow(
    "has no section [q]",
  );
});

test("what is odd about the secret is told, and left out", async () => {
  const environment = { ...ENVIRONMENT, TENCENTCLOUD_SECRET_KEY: ` "${KEY}"\n` };
  const { text } = await run({ ...FLAGS, explain: true }, { environment });
  expect(text).toContain("has blanks or line breaks around it");
  expect(text).toContain("has quotes around it");
  expect((await run(FLAGS, { environment })).text).toBe((await run(FLAGS)).text);
});

test.each<[string, SignFlags, string | undefined, string]>([
  ["nothing", {}, undefined, "nothing to sign"],
  ["no service", { action: "A" }, undefined, "--service is needed"],
  ["two bodies", { ...FLAGS, bodyFile: "x" }, undefined, "exclude each other"],
  [
    "parts of a request that is there",
    { apiVersion: "x", bodyFile: "y" },
    "curl https://h",
    "leave out --api-version, --body-file",
  ],
  ["no such file", {}, "none", '"none" cannot be read: there is no such file'],
  [
    "no such key",
    { ...FLAGS, secretKeyFile: "none" },
    undefined,
    '--secret-key-file "none": there is no such file',
  ],
  ["curl that reads on", {}, "curl -d @- https://h", "put it into a file"],
])("%s is wrong usage", async (_, flags, given, message) => {
  await expect(run(flags, { given })).rejects.toThrow(message);
  await expect(run(flags, { given })).rejects.toBeInstanceOf(UsageError);
});

test("without a secret there is nothing to print but steps", async () => {
  const environment = { HOME: cwd };
  await expect(run(FLAGS, { environment })).rejects.toThrow("there is no SecretKey");
  const { code, text } = await run({ ...FLAGS, explain: true }, { environment });
  expect(code).toBe(0);
  expect(text).toContain("What follows from here on needs the SecretKey.");
});

test("no output ever holds the secret", async () => {
  await fc.assert(
    fc.asyncProperty(
      secretKeys,
      fc.constantFrom("authorization", "body", "host", "header", "query"),
      fc.boolean(),
      async (key, place, json) => {
        const environment = { ...ENVIRONMENT, TENCENTCLOUD_SECRET_KEY: key };
        // Pasted where it does not belong.
        const at = (name: string): string => (place === name ? key : "");
        const given = `curl 'https://${at("host")}trtc.tencentcloudapi.com/?q=${at("query")}' -H 'X-K: ${at("header")}' -H 'X-TC-Timestamp: 1551113065' -H 'Content-Type: application/json' -d '{"a":"${at("body")}"}' -H 'Authorization: TC3-HMAC-SHA256 Credential=AKIDexample/2019-02-25/trtc/tc3_request, SignedHeaders=content-type;host;x-k, Signature=${at("authorization")}1'`;
        const { text } = await run({ json, explain: true }, { given, environment });
        expect(text).toContain(json ? '"stages"' : "It is wrong");
        for (let from = 0; from + 10 <= key.length; from++)
          expect(text).not.toContain(key.slice(from, from + 10));
        expect(text.toLowerCase()).not.toContain(key.toLowerCase().slice(0, 10));
      },
    ),
    { numRuns: 40 },
  );
});
