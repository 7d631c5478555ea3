import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../../generator/commands/start-mock.js";
import { compactSpec, packSpec } from "../../generator/load/compact-spec.js";
import { readPlatform, readService } from "../../generator/load/spec-files.js";
import { emptySandbox } from "./sandbox.js";
import { environment, repository, specpress, tool, type Ran } from "./specpress.js";
import { trtcServer, type JsonObject, type Request } from "./trtc-server.js";

interface Called extends Ran {
  readonly requests: readonly Request[];
}

const ROOM = ["--region", "ap-beijing", "--SdkAppId", "1400000001", "--RoomId", "42"];

/** Runs `call` on a server that holds requests to what the documents demand. */
async function call(
  words: readonly string[],
  answer: (request: Request) => JsonObject = () => ({}),
): Promise<Called> {
  const server = await trtcServer(answer);
  const ran = await specpress(["call", ...words, "--endpoint", server.url], {
    cwd: repository,
    env: keys(server),
  });
  expect(server.problems).toEqual([]);
  return { ...ran, requests: server.requests };
}

function keys({ secretId, secretKey }: { readonly secretId: string; readonly secretKey: string }) {
  return { TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey };
}

test("an action is called with what was typed, and its answer printed", async () => {
  const { exit, out, err, requests } = await call(["trtc", "DismissRoom", ...ROOM]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toBe('{\n  "RequestId": "request-1"\n}\n');
  expect(requests).toEqual([
    { action: "DismissRoom", region: "ap-beijing", input: { SdkAppId: 1400000001, RoomId: 42 } },
  ]);
});

test("a request that breaks the spec is not sent: all that is wrong, and where the spec says so", async () => {
  const { exit, out, err, requests } = await call(
    "trtc RemoveUser --SdkAppId x --RoomID 42 --UserIds a".split(" "),
  );
  expect({ exit, out, requests }).toEqual({ exit: 1, out: "", requests: [] });
  expect(err.split("\n").filter((line) => !line.startsWith("  help:"))).toEqual([
    "--region error is required [required]",
    "--SdkAppId error must be an integer [type]",
    expect.stringMatching(/^ {2}spec: specs\/trtc\/actions\/RemoveUser\.yaml:\d+$/),
    "--RoomId error is required [required]",
    expect.stringMatching(/^ {2}spec: /),
    '--RoomID error is not known here, did you mean "RoomId"? [unknown]',
    expect.stringMatching(/^ {2}spec: /),
    "RemoveUser was not sent: 4 errors",
    "",
  ]);
});

test("--validate warn says the same and sends it all the same", async () => {
  const words = ["trtc", "DismissRoom", ...ROOM, "--Level", "3", "--validate", "warn"];
  const { exit, err, requests } = await call(words);
  expect(exit).toBe(0);
  expect(err).toContain("--Level error is not known here [unknown]");
  expect(requests[0]!.input).toEqual({ SdkAppId: 1400000001, RoomId: 42, Level: 3 });
});

test("a refusal comes with what the spec says of its code", async () => {
  const { exit, out, err } = await call(["trtc", "DismissRoom", ...ROOM], () => ({
    Error: { Code: "FailedOperation.RoomNotExist", Message: "no \u001b[31msuch room" },
  }));
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toMatch(
    /^DismissRoom refused FailedOperation\.RoomNotExist\n {2}says: no \\u001b\[31msuch room\n {2}request: request-1\n {2}means: .+\n {2}help: .+\n$/,
  );
});

test("all pages in one answer, by a query, as a table", async () => {
  const rooms = [1, 2, 3].map((at) => ({
    CommId: `c${at}`,
    RoomString: `室${at}`,
    CreateTime: at,
  }));
  const words = `trtc DescribeRoomInfo --region ap-beijing --SdkAppId 1400000001 --StartTime 1600000000
    --EndTime 1600000001 --PageNumber 0 --PageSize 2 --all --output table --query RoomList`;
  const { exit, out, err, requests } = await call(words.split(/\s+/), ({ input }) => {
    const start = Number(input["PageNumber"]) * 2;
    return { Total: 3, RoomList: rooms.slice(start, start + 2) };
  });
  expect(exit).toBe(0);
  expect(out).toBe(
    "CommId  RoomString  CreateTime\nc1      室1                  1\nc2      室2                  2\nc3      室3                  3\n",
  );
  expect(err).toContain("page 1: 2 items so far\npage 2: 3 items so far\n");
  expect(requests.map(({ input }) => input["PageNumber"])).toEqual([0, 1]);
});

test("large integers stay what they are, there and back", async () => {
  let sent = "";
  const server = createServer((request, response) => {
    request.setEncoding("utf8").on("data", (text: string) => (sent += text));
    request.on("end", () => response.end('{"Response": {"Count": 12345678901234567890}}'));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const words =
    "call trtc DismissRoom --region ap-beijing --SdkAppId 1400000001 --RoomId 9007199254740993";
  const { out } = await specpress([...words.split(" "), "--endpoint", `http://127.0.0.1:${port}`], {
    cwd: repository,
    env: keys({ secretId: "AKIDx", secretKey: "y".repeat(16) }),
  });
  expect(sent).toBe('{"SdkAppId":1400000001,"RoomId":9007199254740993}');
  expect(out).toBe('{\n  "Count": 12345678901234567890\n}\n');
});

test("--dry-run prints the request, --explain how it is signed, and no secret is in either", async () => {
  const words = `call trtc StartStreamIngest --region ap-guangzhou --SdkAppId 1400000001 --RoomId 1 --RoomIdType 0
    --UserId robot --UserSig tell-nobody-this --StreamUrl https://example.com/a.mp4 --dry-run --explain --form get`;
  const env = {
    TENCENTCLOUD_SECRET_ID: "AKIDsomebody",
    TENCENTCLOUD_SECRET_KEY: "never-to-be-seen",
  };
  const { exit, out, err } = await specpress(words.split(/\s+/), { cwd: repository, env });
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toContain("GET https://trtc.tencentcloudapi.com/?");
  expect(out).toContain("UserSig=%5Bredacted%5D");
  expect(out).toContain("Canonical request");
  expect(out).toContain("It is right.");
  expect(out).not.toMatch(/tell-nobody|never-to-be/);
});

test("without credentials a dry run makes some up, and says so", async () => {
  const { exit, out, err } = await specpress(
    ["call", "trtc", "DismissRoom", ...ROOM, "--dry-run"],
    {
      cwd: repository,
      env: { HOME: emptySandbox().folder },
    },
  );
  expect({ exit, err }).toEqual({
    exit: 0,
    err: "there are no credentials: the request is signed with made-up ones\n",
  });
  expect(out).toContain('\n\n{"SdkAppId":1400000001,"RoomId":42}\n');
});

test("parameters come from a file, secrets from another, and a profile says whose call it is", async () => {
  const box = emptySandbox();
  const server = await trtcServer(() => ({}));
  box.write("room.yaml", "SdkAppId: 1400000001\nRoomId: 1\nRoomIdType: 0\nUserId: robot\n");
  box.write("sig.txt", "the signature\n");
  const section = `[work]\nsecret_id=${server.secretId}\nsecret_key=${server.secretKey}\n`;
  box.write(".tencentcloud/credentials", section);
  const words = `call trtc StartStreamIngest --json room.yaml --RoomId r2 --UserSig @sig.txt
    --StreamUrl https://example.com/a.mp4 --profile work --cwd ${repository} --endpoint ${server.url}`;
  const absolute = words
    .replace("room.yaml", box.path("room.yaml"))
    .replace("sig.txt", box.path("sig.txt"));
  const env = { HOME: box.folder, TENCENTCLOUD_REGION: "ap-guangzhou" };
  const { exit, err } = await specpress(absolute.split(/\s+/), { cwd: box.folder, env });
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(server.problems).toEqual([]);
  expect(server.requests[0]).toMatchObject({
    region: "ap-guangzhou",
    input: { RoomId: "r2", RoomIdType: 0, UserSig: "the signature" },
  });
});

test.each(["json", "get", "multipart", "v1-get", "v1-post"])(
  "the mock takes requests as %s",
  async (form) => {
    await using mock = await startMock({ services: ["trtc"], rates: false, seed: 1 });
    const { credentials } = mock.clientOptions;
    const words = `call trtc RemoveUser --region ap-beijing --SdkAppId 1400000001 --RoomId 7 --UserIds a --UserIds b
    --query length(RequestId) --form ${form} --endpoint ${mock.url}`;
    const { exit, out, err } = await specpress(words.split(/\s+/), {
      cwd: repository,
      env: keys(credentials),
    });
    expect({ exit, out, err }).toEqual({ exit: 0, out: "36\n", err: "" });
    expect(mock.calls).toHaveLength(1);
  },
);

test("--wait asks until it has happened", async () => {
  let asked = 0;
  const words =
    "trtc DescribeCloudRecording --region ap-singapore --SdkAppId 1400000001 --TaskId t";
  const { exit, out } = await call([...words.split(" "), "--wait", "RecordingStarted"], () => {
    return { TaskId: "t", Status: ++asked < 2 ? "Idle" : "InProgress" };
  });
  expect(exit).toBe(0);
  expect(asked).toBe(2);
  expect(out).toContain('"Status": "InProgress"');
});

test("Ctrl-C ends a call that nobody answers", async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const words = ["call", "trtc", "DismissRoom", ...ROOM, "--endpoint", `http://127.0.0.1:${port}`];
  const child = spawn(process.execPath, [tool, ...words], {
    cwd: repository,
    env: { ...environment, ...keys({ secretId: "AKIDx", secretKey: "y".repeat(16) }) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  server.once("request", () => child.kill("SIGINT"));
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const exit = await new Promise((resolve) => child.once("close", resolve));
  server.closeAllConnections();
  expect({ exit, err }).toEqual({
    exit: 1,
    err: "failed DismissRoom was interrupted (the request may have been sent)\n",
  });
});

test.each([
  [["call"], /^specpress: name a service and an action; services: ccc, lcic, mdl, trtc\n$/],
  [["call", "trtk", "DismissRoom"], /did you mean "trtc"\?/],
  [["call", "trtc", "DismisRoom"], /did you mean "DismissRoom"\?/],
  [
    ["call", "trtc", "DismissRoom", "--roomid", "1"],
    /no option "--roomid", did you mean "--RoomId"\?/,
  ],
  [["call", "trtc", "DismissRoom", "stray"], /"stray" belongs to no parameter/],
  [
    ["call", "trtc", "DismissRoom", "--endpont", "x"],
    /no option "--endpont", did you mean "--endpoint"\?/,
  ],
  [["call", "trtc", "DismissRoom", "--endpoint", "http://a/b"], /endpoint must be a host/],
  [["call", "trtc", "DismissRoom", "--all"], /has no pages/],
  [
    ["call", "trtc", "DescribeCloudRecording", "--wait", "RecordingStartd"],
    /did you mean "RecordingStarted"\?/,
  ],
  [["call", "trtc", "DismissRoom", "--query", "A["], /--query: Syntax error/],
  [["call", "trtc", "DismissRoom", "--RoomId", "1", "--RoomId", "2"], /--RoomId is given twice/],
  [["call", "trtc", "DismissRoom", "--json", "/nowhere.json"], /there is no such file/],
])("wrong usage is told apart: %j", async (words, said) => {
  const { exit, out, err } = await specpress(words, { cwd: repository });
  expect({ exit, out }).toEqual({ exit: 64, out: "" });
  expect(err).toMatch(said);
});

test("in a project with nothing but a package installed, its spec does", async () => {
  const box = emptySandbox();
  const specs = join(repository, "specs");
  const made = { specpress: "0.1.0", templates: "", runtime: "", typescript: "", esbuild: "" };
  const platform = readPlatform(specs, "specs").file!;
  const packed = packSpec(compactSpec(platform, readService(specs, "specs", "trtc"), made));
  mkdirSync(box.path("node_modules/@specpress/trtc/dist"), { recursive: true });
  writeFileSync(box.path("node_modules/@specpress/trtc/dist/spec.json.br"), packed);
  const server = await trtcServer(() => ({}));
  const words = ["call", "trtc", "DismissRoom", ...ROOM, "--endpoint", server.url];
  const called = await box.specpress(words, { env: keys(server) });
  expect(called).toMatchObject({ exit: 0, err: "" });
  expect(server.requests).toHaveLength(1);
  const wrong = await box.specpress(["call", "trtc", "DismissRoom", "--RoomID", "1"]);
  expect(wrong.err).toContain('did you mean "RoomId"?');
  const completed = await box.specpress(["complete", "--", "call", "trtc", "RemoveUser", "--U"]);
  expect(completed.out).toBe("--UserIds\tThe users who have to go.\n");
});

test("--help lists the actions of a service, and the parameters of an action", async () => {
  const list = await specpress(["call", "trtc", "--help"], { cwd: repository });
  expect(list.exit).toBe(0);
  expect(list.out).toMatch(/\nRoom Management APIs\n {2}RemoveUser {2,}Removes users/);
  const help = await specpress(["call", "trtc", "DismissRoom", "--help"], { cwd: repository });
  expect(help.exit).toBe(0);
  expect(help.out).toContain(
    "Usage: specpress call trtc DismissRoom --SdkAppId <integer> --RoomId <integer> [options]",
  );
  expect(help.out).toMatch(
    /Required parameters\n {2}--SdkAppId <integer>\n {6}The TRTC application/,
  );
  expect(help.out).toMatch(/Example: .+\n {2}specpress call trtc DismissRoom --region /);
});
