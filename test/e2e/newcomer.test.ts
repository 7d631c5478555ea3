import { expect, test } from "vitest";
import { contentsBelow, differences, sandbox, stampsBelow, type Sandbox } from "./sandbox.js";

const DISMISS_ROOM = "specs/trtc/actions/DismissRoom.yaml";

async function generated(): Promise<Sandbox> {
  const box = sandbox();
  const { exit, err } = await box.specpress(["generate", "trtc"]);
  expect(err).toMatch(/^trtc: \d+ files created, 0 unchanged/);
  expect(exit).toBe(0);
  return box;
}

test("a second run changes nothing, not even a time stamp", async () => {
  const box = await generated();
  const before = stampsBelow(box.path("generated"));
  for (const args of [["generate", "trtc"], ["generate"], ["generate", "--check"]]) {
    const { exit, out, err } = await box.specpress(args);
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    expect(err).toMatch(/^trtc: nothing changed/);
  }
  expect(differences(before, stampsBelow(box.path("generated")))).toEqual([]);
});

test("without the memory of the last run, the same", async () => {
  const box = await generated();
  box.remove("generated/.specpress/state.json");
  const before = stampsBelow(box.path("generated"));
  const { exit, err } = await box.specpress(["generate"]);
  expect(exit).toBe(0);
  expect(err).toMatch(/^trtc: nothing changed/);
  expect(differences(before, stampsBelow(box.path("generated")))).toEqual([
    ".specpress/state.json",
  ]);
});

test("one action's summary: its module, its page, and the lists that quote it", async () => {
  const box = await generated();
  const before = stampsBelow(box.path("generated"));
  box.edit(
    DISMISS_ROOM,
    /^summary: .*$/m,
    "summary: Closes a numbered room and sends everybody home.",
  );
  const { exit, err } = await box.specpress(["generate"]);
  expect(exit).toBe(0);
  const changed = [
    "docs/.specpress.json",
    "docs/data/trtc/history.js",
    "docs/data/trtc/search.js",
    "docs/llms.txt",
    "docs/trtc/dismiss-room.html",
    "docs/trtc/dismiss-room.md",
    "docs/trtc/index.html",
    "docs/trtc/index.md",
    "trtc/.specpress.json",
    "trtc/README.md",
    "trtc/src/actions/dismiss-room.ts",
    "trtc/src/client.ts",
  ];
  expect(differences(before, stampsBelow(box.path("generated")))).toEqual([
    ".specpress/state-trtc.json",
    ".specpress/state.json",
    ...changed,
  ]);
  expect(err).toContain(changed.map((file) => `  update ${file}\n`).join(""));
  expect(err).toContain("12 files updated");
});

test("one parameter's description: its action's module and page only", async () => {
  const box = await generated();
  const before = stampsBelow(box.path("generated"));
  box.edit(
    DISMISS_ROOM,
    "doc: Number of the room to close.",
    "doc: The number of the room that is to be closed.",
  );
  const { exit } = await box.specpress(["generate"]);
  expect(exit).toBe(0);
  expect(differences(before, stampsBelow(box.path("generated")))).toEqual([
    ".specpress/state-trtc.json",
    ".specpress/state.json",
    "docs/.specpress.json",
    "docs/data/trtc/forms/dismiss-room.js",
    "docs/data/trtc/history.js",
    "docs/data/trtc/search.js",
    "docs/trtc/dismiss-room.html",
    "docs/trtc/dismiss-room.md",
    "trtc/.specpress.json",
    "trtc/src/actions/dismiss-room.ts",
  ]);
  // Undone, everything is what it was.
  const edited = contentsBelow(box.path("generated/trtc"));
  box.edit(
    DISMISS_ROOM,
    "doc: The number of the room that is to be closed.",
    "doc: Number of the room to close.",
  );
  await box.specpress(["generate"]);
  expect(differences(edited, contentsBelow(box.path("generated/trtc")))).toHaveLength(2);
  expect((await box.specpress(["generate", "--check"])).exit).toBe(0);
});

test("slips are caught where they stand, and then nothing is written", async () => {
  const box = await generated();
  const before = stampsBelow(box.path("generated"));
  box.edit(DISMISS_ROOM, "summary: Closes", "sumary: Closes");
  box.edit(
    "specs/trtc/actions/RemoveUser.yaml",
    "- FailedOperation.RoomNotExist",
    "- FailedOperation.RoomNotExists",
  );
  box.edit("specs/trtc/actions/DescribeCloudRecording.yaml", "StorageFile[]", "StorageFiles[]");
  const checked = await box.specpress(["check"]);
  expect(checked.exit).toBe(1);
  const errors = checked.out.split("\n").filter((line) => / error /.test(line));
  expect(errors).toEqual([
    expect.stringMatching(
      /^specs\/trtc\/actions\/DescribeCloudRecording\.yaml:\d+:11 error .*"StorageFiles".* did you mean "StorageFile"\? \[type-unknown\]$/,
    ),
    expect.stringMatching(
      /^specs\/trtc\/actions\/DismissRoom\.yaml:2:1 error "summary" is missing \[key-missing\]$/,
    ),
    expect.stringMatching(
      /^specs\/trtc\/actions\/DismissRoom\.yaml:2:1 error unknown key "sumary", did you mean "summary"\? \[key-unknown\]$/,
    ),
    expect.stringMatching(
      /^specs\/trtc\/actions\/RemoveUser\.yaml:\d+:5 error .*"FailedOperation\.RoomNotExists".* did you mean "FailedOperation\.RoomNotExist"\? \[error-code-unknown\]$/,
    ),
  ]);
  for (const args of [["generate"], ["generate", "--force"], ["generate", "--check"]]) {
    const { exit, err } = await box.specpress(args);
    expect(exit).toBe(1);
    expect(err).toContain("specs/trtc/actions/DismissRoom.yaml:2:1 error");
    expect(err).toContain("nothing written: 4 errors");
  }
  expect(differences(before, stampsBelow(box.path("generated")))).toEqual([]);
});

test("--check lists what is stale, writes nothing and exits 2", async () => {
  const box = await generated();
  box.edit(
    DISMISS_ROOM,
    "doc: Number of the room to close.",
    "doc: The number of the room that is to be closed.",
  );
  const before = stampsBelow(box.path("generated"));
  const { exit, out, err } = await box.specpress(["generate", "--check"]);
  expect(exit).toBe(2);
  expect(out).toBe(
    "generated/docs/.specpress.json\n" +
      "generated/docs/data/trtc/forms/dismiss-room.js\n" +
      "generated/docs/data/trtc/history.js\n" +
      "generated/docs/data/trtc/search.js\n" +
      "generated/docs/trtc/dismiss-room.html\n" +
      "generated/docs/trtc/dismiss-room.md\n" +
      "generated/trtc/.specpress.json\n" +
      "generated/trtc/src/actions/dismiss-room.ts\n",
  );
  expect(err).toContain("run npx specpress generate");
  expect(differences(before, stampsBelow(box.path("generated")))).toEqual([]);
});

test("--out writes elsewhere, and only there", async () => {
  const box = sandbox();
  const { exit } = await box.specpress(["generate", "--out", "deep/er", "--quiet"]);
  expect(exit).toBe(0);
  expect(box.exists("generated")).toBe(false);
  expect(box.exists("deep/er/trtc/src/client.ts")).toBe(true);
  expect((await box.specpress(["generate", "--check", "--out", "deep/er"])).exit).toBe(0);
  expect((await box.specpress(["generate", "--check"])).exit).toBe(2);
});
