import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  profileCredentials,
  type ProfileOptions,
} from "../../../runtime/src/credentials/profile-credentials.js";
import { rejection } from "../rejection.js";
import { NOON, testContext } from "./credentials-context.js";

const TWO = `[default]
secret_id = AKIDdefault
secret_key = sesame-default

[work]
secret_id = AKIDwork
secret_key = sesame-work
token = sesame-token
`;

/** A folder that lasts as long as the test. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "profile-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

function fileWith(text: string): string {
  const path = join(folder(), "credentials");
  writeFileSync(path, text);
  return path;
}

/** A home folder with a credentials file; both variables, for either kind of system. */
function homeWith(text: string): Record<string, string> {
  const home = folder();
  mkdirSync(join(home, ".tencentcloud"));
  writeFileSync(join(home, ".tencentcloud/credentials"), text);
  return { HOME: home, USERPROFILE: home };
}

async function read(options: ProfileOptions): Promise<unknown> {
  return profileCredentials({ environment: {}, ...options })(testContext());
}

describe("finds the profile", () => {
  const first = { secretId: "AKIDdefault", secretKey: "sesame-default" };
  const work = { secretId: "AKIDwork", secretKey: "sesame-work", token: "sesame-token" };

  test("in the user's folder", async () => {
    const environment = homeWith(TWO);
    expect(await read({ environment })).toEqual(first);
    expect(await read({ environment, profile: "work" })).toEqual(work);
    expect(await read({ environment: { ...environment, TENCENTCLOUD_PROFILE: "work" } })).toEqual(
      work,
    );
  });

  test("in the file that a variable or the caller names", async () => {
    const environment = {
      ...homeWith(TWO.replace("AKIDdefault", "AKIDhome")),
      TENCENTCLOUD_CREDENTIALS_FILE: fileWith(TWO.replace("AKIDdefault", "AKIDvariable")),
    };
    expect(await read({ environment })).toMatchObject({ secretId: "AKIDvariable" });
    expect(await read({ environment, file: fileWith(TWO) })).toEqual(first);
  });
});

describe("says what is wrong, and shows no value", () => {
  test.each<[string, string, ProfileOptions, RegExp]>([
    ["no such section", TWO, { profile: "play" }, /credentials has no section \[play\]$/],
    ["no section at all", "", {}, /credentials has no section \[default\]$/],
    [
      "no key",
      "[default]\nsecret_id = sesame",
      {},
      /^\[default\] of .*credentials has no secret_key$/,
    ],
    [
      "an empty key",
      '[default]\nsecret_id = ""\nsecret_key = sesame',
      {},
      /^\[default\] of .*credentials has an empty secret_id$/,
    ],
    [
      "a blank within",
      "[default]\nsecret_id = ses ame\nsecret_key = sesame",
      {},
      /^\[default\] of .*credentials.secretId contains a blank/,
    ],
  ])("%s", async (_what, text, options, message) => {
    const { message: found } = (await rejection(
      read({ ...options, file: fileWith(text) }),
    )) as Error;
    expect(found).toMatch(message);
    expect(found).not.toContain("sesame");
  });

  test("no file", async () => {
    const file = join(folder(), "none");
    expect(await rejection(read({ file }))).toHaveProperty("message", `no file ${file}`);
    const home = folder();
    expect(
      await rejection(read({ environment: { HOME: home, USERPROFILE: home } })),
    ).toHaveProperty(
      "message",
      `no file ${home}/.tencentcloud/credentials or /etc/tencentcloud/credentials`,
    );
  });

  test("a folder in place of the file", async () => {
    const { message } = (await rejection(read({ file: folder() }))) as Error;
    expect(message).toContain("EISDIR");
  });

  test("no file, and no folder of the user's own", async () => {
    const { getBuiltinModule } = process;
    vi.spyOn(process, "getBuiltinModule").mockImplementation((name: string) =>
      name === "node:os"
        ? {
            platform: () => "linux",
            homedir: () => {
              throw new Error("no entry for this user");
            },
          }
        : getBuiltinModule(name),
    );
    onTestFinished(() => void vi.restoreAllMocks());
    expect(await rejection(read({}))).toHaveProperty(
      "message",
      "no file /etc/tencentcloud/credentials",
    );
  });

  test("a platform without files", async () => {
    vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
    onTestFinished(() => void vi.restoreAllMocks());
    expect(await rejection(read({ file: "any" }))).toHaveProperty(
      "message",
      "this platform has no files",
    );
  });

  test("a misspelt option", () => {
    expect(() => profileCredentials({ Profile: "work" } as never)).toThrow(
      'profile options has an unknown key "Profile" (did you mean "profile"?)',
    );
  });
});

test("is read again after five minutes", async () => {
  const clock = { time: NOON };
  const file = fileWith(TWO);
  const provider = profileCredentials({ file, environment: {} });
  const context = testContext(clock);
  await provider(context);
  writeFileSync(file, TWO.replace("AKIDdefault", "AKIDrotated"));
  clock.time += 299_000;
  expect(await provider(context)).toMatchObject({ secretId: "AKIDdefault" });
  clock.time += 2_000;
  // While it is read, the old ones serve.
  expect(await provider(context)).toMatchObject({ secretId: "AKIDdefault" });
  await expect
    .poll(() => provider(context), { interval: 5 })
    .toMatchObject({ secretId: "AKIDrotated" });
});
