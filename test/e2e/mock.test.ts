import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { TrtcClient, isDismissRoomError } from "@specpress/trtc";
import { tc3Get, tc3Json, tc3Multipart, v1Get, v1Post, type RequestForm } from "@specpress/runtime";
import { startMock } from "../../generator/commands/start-mock.js";
import { compile } from "./compile.js";
import { consumer } from "./installed-packages.js";
import { sandbox } from "./sandbox.js";
import { environment, repository, run, specpress, tool } from "./specpress.js";

const DISMISS = { SdkAppId: 1400000001, RoomId: 42 };

interface Served {
  readonly url: string;
  readonly out: () => string;
  /** Interrupts it as Ctrl-C does, and says how it ended. */
  readonly end: () => Promise<number | null>;
}

/** `specpress mock`, as a process of its own, at any free port. */
async function served(cwd: string, ...args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [tool, "mock", "--port", "0", ...args], {
    cwd,
    env: environment,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (out += text));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      const found = /https?:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0];
      if (found !== undefined && out.endsWith("\n")) resolve(found);
    });
    void closed.then(() => reject(new Error(out)));
  });
  const end = (): Promise<number | null> => {
    child.kill("SIGINT");
    return closed;
  };
  return { url, out: () => out, end };
}

const credentials = { secretId: "AKIDspecpressMock", secretKey: "specpress-mock-key" };
const KEYS = {
  TENCENTCLOUD_SECRET_ID: credentials.secretId,
  TENCENTCLOUD_SECRET_KEY: credentials.secretKey,
};

describe("startMock in vitest", () => {
  test("every form of a generated client's requests gets the same answer", async () => {
    await using mock = await startMock({
      cwd: repository,
      services: ["trtc"],
      now: 1.7e12,
      rates: false,
    });
    const forms: readonly RequestForm[] = [
      tc3Json,
      tc3Get,
      tc3Multipart,
      ...(["HmacSHA1", "HmacSHA256"] as const).flatMap((hash) => [v1Get(hash), v1Post(hash)]),
    ];
    const now = Math.floor(mock.clock.now() / 1000);
    const question = {
      SdkAppId: 1400000001,
      StartTime: now - 3600,
      EndTime: now,
      PageNumber: 0,
      PageSize: 3,
    };
    for (const form of forms) {
      const trtc = new TrtcClient({ ...mock.clientOptions, form, retry: false });
      const { RequestId, ...answer } = await trtc.describeRoomInfo(question);
      expect(RequestId).toMatch(/^[\da-f-]{36}$/);
      const first = mock.calls[0]!.output as { RequestId: string };
      expect({ ...answer, RequestId: first.RequestId }).toEqual(first);
    }
    expect(new Set(mock.calls.map(({ form }) => form)).size).toBe(5);
    expect(mock.calls.every(({ input }) => input?.["PageSize"] === 3)).toBe(true);
  });

  test("a fault is caught by its type, and rates are those of the documents", async () => {
    await using mock = await startMock({ cwd: repository, services: ["trtc"], now: 1.7e12 });
    const trtc = new TrtcClient({ ...mock.clientOptions, retry: false });
    mock.fail("DismissRoom=FailedOperation.RoomNotExist:x1");
    const error: unknown = await trtc.dismissRoom(DISMISS).catch((caught: unknown) => caught);
    expect(isDismissRoomError(error, "FailedOperation.RoomNotExist")).toBe(true);

    const all = Array.from({ length: 25 }, (_, index) =>
      trtc.dismissRoom({ ...DISMISS, RoomId: 100 + index }).catch((caught: unknown) => caught),
    );
    const codes = (await Promise.all(all)).map((one) => (one as { code?: string }).code);
    expect(codes.filter((code) => code === "RequestLimitExceeded").length).toBe(6);
    mock.clock.advance(1000);
    expect(await trtc.dismissRoom({ ...DISMISS, RoomId: 200 })).toHaveProperty("RequestId");
    mock.reset();
    expect(mock.clock.now()).toBe(1.7e12);
  });

  test("the same seed gives the same answers, another gives others", async () => {
    const answers = async (seed: number): Promise<unknown> => {
      await using mock = await startMock({
        cwd: repository,
        services: ["trtc"],
        seed,
        now: 1.7e12,
      });
      const trtc = new TrtcClient(mock.clientOptions);
      const question = { SdkAppId: 1400000001, StartTime: 1_699_999_000, EndTime: 1_700_000_000 };
      return await trtc.describeRoomInfo(question);
    };
    expect(await answers(1)).toEqual(await answers(1));
    expect(await answers(2)).not.toEqual(await answers(1));
  });

  test("services that there are not are named", async () => {
    await expect(startMock({ cwd: repository, services: ["trct"] })).rejects.toThrow(
      /no service "trct", did you mean "trtc"/,
    );
  });
});

const NODE_TEST = `
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { TrtcClient } from "@specpress/trtc";
const { startMock } = await import(process.env.MOCK);

let mock;
before(async () => { mock = await startMock({ cwd: process.env.SPECS, services: ["trtc"] }); });
after(() => mock.close());

test("a room is dismissed", async () => {
  const trtc = new TrtcClient(mock.clientOptions);
  const { RequestId } = await trtc.dismissRoom({ SdkAppId: 1400000001, RoomId: 42 });
  assert.deepEqual(mock.calls[0].input, { SdkAppId: 1400000001, RoomId: 42 });
  assert.equal(mock.calls[0].requestId, RequestId);
});
`;

test.each(["mock.mjs", "mock.cjs"])("startMock of the built %s in node:test", async (file) => {
  const box = consumer();
  box.write("room.test.mjs", NODE_TEST);
  const env = { MOCK: join(repository, "dist", file), SPECS: repository };
  const { exit, out } = await run(process.execPath, ["--test", "--test-reporter=tap"], {
    cwd: box.folder,
    env,
  });
  expect(out).toMatch(/# pass 1\n# fail 0/);
  expect(exit).toBe(0);
});

test("the library's types hold for a caller, for import and for require", async () => {
  const box = consumer();
  const caller = `
import { TrtcClient } from "@specpress/trtc";
import { startMock, type RunningMock, type MockFault } from "${join(repository, "dist/mock.EXT")}";
export async function check(): Promise<string | undefined> {
  const fault: MockFault = { on: "DismissRoom", effect: "reset", times: 1 };
  const mock: RunningMock = await startMock({ services: ["trtc"], seed: 1, faults: [fault, "throttle:0.1"] });
  const trtc = new TrtcClient(mock.clientOptions);
  await trtc.dismissRoom({ SdkAppId: 1, RoomId: 2 });
  // @ts-expect-error there is no such option
  await startMock({ service: "trtc" });
  await mock.close();
  return mock.calls[0]?.code;
}
`;
  box.write("caller.mts", caller.replace("EXT", "mjs"));
  box.write("caller.cts", caller.replace("EXT", "cjs"));
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2022", "esnext.disposable"],
    types: ["node"],
  };
  box.write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["caller.*"] }));
  expect(await compile(box.folder)).toMatchObject({ exit: 0, out: "" });
});

describe("specpress mock", () => {
  test("says where it is and how to call it, serves, and ends cleanly", async () => {
    const mock = await served(repository, "trtc", "--no-rates");
    expect(mock.out()).toContain(`mock of trtc on ${mock.url}\n`);
    const example = /specpress (call .*)\n/.exec(mock.out())![1]!;
    const shell = [`"${process.execPath}" "${tool}" ${example}`];
    const called = await run("sh", ["-c", ...shell], { cwd: repository, env: KEYS });
    expect([called.exit, called.err]).toEqual([0, ""]);
    const client = new TrtcClient({ endpoint: mock.url, credentials, region: "ap-guangzhou" });
    await expect(
      client.dismissRoom({ SdkAppId: 1 } as never, { validate: "off" }),
    ).rejects.toMatchObject({
      code: "MissingParameter.RoomId",
    });
    expect(await mock.end()).toBe(0);
    expect(mock.out()).toMatch(/ trtc DismissRoom ap-guangzhou MissingParameter\.RoomId .* ms\n/);
  });

  test("for programs: an object per line", async () => {
    const mock = await served(
      repository,
      "trtc",
      "--json",
      "--clock",
      "2026-01-02T03:04:05Z",
      "--fault",
      "*=unavailable:x1",
    );
    const now = (): number => Date.parse("2026-01-02T03:04:05Z");
    const client = new TrtcClient({
      endpoint: mock.url,
      credentials,
      region: "ap-guangzhou",
      now,
      retry: false,
    });
    await expect(client.dismissRoom(DISMISS)).rejects.toMatchObject({ kind: "transport" });
    await client.dismissRoom(DISMISS);
    await mock.end();
    const [listening, ...calls] = mock
      .out()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(listening).toMatchObject({
      event: "listening",
      url: mock.url,
      services: ["trtc"],
      credentials,
    });
    expect(calls).toMatchObject([
      { event: "call", time: "2026-01-02T03:04:05.000Z", status: 503, fault: "unavailable" },
      { event: "call", action: "DismissRoom", status: 200, input: DISMISS },
    ]);
  });

  test("records calls that check takes for examples, and goes on with a recording", async () => {
    const box = sandbox();
    for (const room of [1, 2]) {
      const mock = await served(box.folder, "trtc", "--record", "recorded", "--quiet");
      const client = new TrtcClient({ endpoint: mock.url, credentials, region: "ap-guangzhou" });
      await client.dismissRoom({ ...DISMISS, RoomId: room });
      await client
        .dismissRoom({ ...DISMISS, RoomId: "x" } as never, { validate: "off" })
        .catch(() => {});
      expect(await mock.end()).toBe(0);
      expect(
        mock
          .out()
          .trim()
          .split("\n")
          .every((line) => !line.includes("DismissRoom ap-")),
      ).toBe(true);
    }
    const recorded = box.read("recorded/trtc/DismissRoom.yaml");
    const examples = recorded.slice(recorded.indexOf("examples:"));
    expect(examples.match(/- title:/g)).toHaveLength(2);
    expect(examples).toMatch(/RoomId: 1 \}[^]*RoomId: 2 \}/);
    const spec = box.read("specs/trtc/actions/DismissRoom.yaml");
    box.write("specs/trtc/actions/DismissRoom.yaml", spec.replace(/^examples:[^]*$/m, examples));
    const { exit, out } = await box.specpress(["check", "trtc"]);
    expect([exit, out]).toEqual([0, expect.not.stringMatching(/error/)]);

    box.write("recorded/trtc/DismissRoom.yaml", "mine: true\n");
    const refused = await box.specpress(["mock", "trtc", "--port", "0", "--record", "recorded"]);
    expect(refused).toMatchObject({ exit: 64, err: expect.stringContaining("is no recording") });
    expect(box.read("recorded/trtc/DismissRoom.yaml")).toBe("mine: true\n");
  });

  test.each([
    [["trct"], /did you mean "trtc"/],
    [["--fault", "DismissRom=reset"], /did you mean "DismissRoom"/],
    [["--latency", "soon"], /latency needs a duration/],
    [["--clock", "soon"], /--clock needs a time/],
    [["--credentials", "s3cret"], /^(?![^]*s3cret)[^]*parted by a colon/],
    [["--port", "99999"], /whole number from 0 to 65535/],
    [["--host", "203.0.113.7"], /no address "203\.0\.113\.7"/],
  ])("%j is wrong usage", async (args, message) => {
    const { exit, err } = await specpress(["mock", ...args], { cwd: repository });
    expect(exit).toBe(64);
    expect(err).toMatch(message);
  });

  test("a port that is taken", async () => {
    const { url } = await served(repository, "trtc");
    const { exit, err } = await specpress(["mock", "trtc", "--port", url.split(":")[2]!], {
      cwd: repository,
    });
    expect([exit, err]).toEqual([64, expect.stringMatching(/is taken; name another with --port/)]);
  });
});
