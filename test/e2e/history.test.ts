import { expect, test } from "vitest";
import { contentsBelow, differences, sandbox } from "./sandbox.js";

test("history prints what came after a release", async () => {
  const { exit, out, err } = await sandbox().specpress(["history", "trtc", "--since", "31"]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toContain(
    "Release 33  2024-12-30 11:47:01\n  Modified APIs\n    UpdateStreamIngest\n",
  );
  expect(out).toContain("StreamUrl (string required -> string)");
  expect(out).not.toContain("Release 31");
});

test("history in every format", async () => {
  const box = sandbox();
  const print = async (...args: string[]) => (await box.specpress(["history", ...args])).out;
  const json = JSON.parse(await print("--json", "--since", "2024-12-01")) as {
    services: { service: string; entries: { release: number; seen: string }[] }[];
  };
  expect(json.services).toMatchObject([
    { service: "trtc", entries: [{ release: 33, seen: "2024-12-31" }] },
  ]);
  expect(await print("trtc", "--format", "markdown")).toMatch(/^# .*History\n\n## Release 33\n/);
  expect(await print("trtc", "--format", "atom")).toMatch(/^<\?xml .*\n<feed /);
});

test("history check finds what the log, the record and the specs do not agree on", async () => {
  const box = sandbox();
  expect(await box.specpress(["history", "check"])).toMatchObject({ exit: 0, out: "" });
  box.edit(
    "specs/trtc/releases.yaml",
    /newInput:\n\s+- IsPause\n/,
    "newInput:\n        - IsPaused\n",
  );
  box.edit(
    "specs/trtc/actions/DismissRoom.yaml",
    "type: integer, required: true, doc: The",
    "doc: The",
  );
  const { exit, out } = await box.specpress(["history", "check", "trtc", "--format", "json"]);
  expect(exit).toBe(1);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string; code: string }[] };
  expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "specs/trtc/actions/DismissRoom.yaml record-differs",
    "specs/trtc/record.yaml record-unlogged",
    "specs/trtc/releases.yaml release-unknown-name",
    "specs/trtc/releases.yaml release-unrecorded",
  ]);
});

test("inspect shows the API as it was", async () => {
  const box = sandbox();
  const at = async (...args: string[]) => {
    const { out } = await box.specpress(["inspect", "trtc", "--json", ...args]);
    return JSON.parse(out) as {
      actions: Record<string, unknown>;
      releases: { release: number }[];
      past?: { date: string; releases: number[]; notes: { about: string }[] };
    };
  };
  const release = await at("--release", "11");
  expect(Object.keys(release.actions)).toContain("DescribeCallDetail");
  expect(release.releases[0]?.release).toBe(11);
  expect(release.past).toMatchObject({ date: "2021-11-10", releases: [11] });
  expect(await at("--at", "2021-12-31")).toEqual({
    ...release,
    past: { ...release.past, notes: expect.any(Array) as unknown },
  });
  expect((await at()).past).toBeUndefined();
});

test("generate at a release writes elsewhere, and says what is special", async () => {
  const box = sandbox();
  await box.specpress(["generate"]);
  const today = contentsBelow(box.path("generated"));
  const { exit, err } = await box.specpress([
    "generate",
    "trtc",
    "--release",
    "25",
    "--out",
    "then",
  ]);
  expect(exit).toBe(0);
  expect(err).toContain("note: trtc as of 2023-11-24: release 25");
  expect(box.read("then/trtc/README.md")).toContain("Release 25 (2023-11-24).");
  expect(box.read("then/trtc/README.md")).toContain("This is the past.");
  expect(box.exists("then/trtc/src/actions/start-ai-conversation.ts")).toBe(false);
  expect(differences(today, contentsBelow(box.path("generated")))).toEqual([]);
  const again = await box.specpress(["generate", "trtc", "--release", "25", "--out", "then"]);
  expect(again.err).toBe("trtc: nothing changed\n");
  await box.specpress(["generate", "trtc", "--release", "29", "--out", "then"]);
  expect(box.exists("then/trtc/src/actions/start-ai-conversation.ts")).toBe(true);
});

test.each<readonly [what: string, args: readonly string[], said: string]>([
  [
    "the past over today",
    ["generate", "trtc", "--release", "25"],
    "name another folder with --out",
  ],
  [
    "the same, spelt otherwise",
    ["generate", "--at", "2023-01-01", "--out", "./generated/"],
    "name another folder",
  ],
  [
    "a release of all services",
    ["generate", "--release", "25", "--out", "x"],
    "name one, or give --at",
  ],
  [
    "two points in time",
    ["inspect", "trtc", "--release", "25", "--at", "2023-01-01"],
    "give one of them",
  ],
  ["a release that is none", ["inspect", "trtc", "--release", "latest"], 'not "latest"'],
  ["a day that is none", ["inspect", "trtc", "--at", "2023-02-30"], 'not "2023-02-30"'],
  ["a release to come", ["inspect", "trtc", "--release", "34"], "its releases are 1 to 33"],
  [
    "a release that nobody recorded",
    ["generate", "trtc", "--release", "2", "--out", "x"],
    "the first state, of 2020-10-09, release 3 (2020-12-22)",
  ],
  [
    "the time before all records",
    ["inspect", "trtc", "--at", "2019-01-01"],
    "nothing is recorded of trtc before 2020-10-09",
  ],
  ["since a release to come", ["history", "trtc", "--since", "34"], "its newest is 33"],
  ["since a release of all services", ["history", "--since", "3"], "name one, or give a day"],
  ["since nothing", ["history", "trtc", "--since", "ever"], 'not "ever"'],
  [
    "an unknown format",
    ["history", "--format", "rss"],
    "Allowed choices are text, markdown, json, atom.",
  ],
])("wrong usage is explained: %s", async (_, args, said) => {
  const box = sandbox();
  const { exit, out, err } = await box.specpress(args);
  expect(err).toContain(said);
  expect({ exit, out }).toEqual({ exit: 64, out: "" });
  expect(box.exists("generated") || box.exists("x")).toBe(false);
});
