import { expect, test } from "vitest";
import {
  addCopies,
  contentsBelow,
  differences,
  filesBelow,
  sandbox,
  type Sandbox,
} from "./sandbox.js";

/**
 * Files of the last run are taken over where nothing they depend on has changed. Whatever is edited,
 * the result must be what a run from nothing gives.
 */
const edits: readonly (readonly [string, (box: Sandbox) => void])[] = [
  [
    "a description",
    (box) =>
      box.edit("specs/trtc/actions/DismissRoom.yaml", /^summary: .*$/m, "summary: Shuts a room."),
  ],
  [
    "a structure that many actions have",
    (box) =>
      box.edit("specs/trtc/structures/McuLayout.yaml", /^doc: .*$/m, "doc: A picture's place."),
  ],
  [
    "a structure used both ways from now on, which renames a type",
    (box) =>
      box.edit(
        "specs/trtc/actions/DismissRoom.yaml",
        /^errors:$/m,
        "output:\n  Layout: { type: McuLayout, doc: Where the pictures stood. }\nerrors:",
      ),
  ],
  [
    "the meaning of an error code",
    (box) =>
      box.edit(
        "specs/trtc/errors.yaml",
        /^FailedOperation\.RoomNotExist:\n {2}doc: .*$/m,
        "FailedOperation.RoomNotExist:\n  doc: The room is gone.",
      ),
  ],
  [
    "a common error code",
    (box) =>
      box.edit(
        "specs/platform.yaml",
        /^ {2}InternalError:\n {4}doc: .*$/m,
        "  InternalError:\n    doc: It broke.",
      ),
  ],
  ["a release's time", (box) => box.edit("specs/trtc/releases.yaml", "2023-11-24", "2023-11-25")],
  [
    "a category's name",
    (box) => box.edit("specs/trtc/service.yaml", "name: Room Management APIs", "name: Rooms"),
  ],
  [
    "an action's name",
    (box) => {
      box.write(
        "specs/trtc/actions/DismissNow.yaml",
        box.read("specs/trtc/actions/DismissRoom.yaml"),
      );
      box.edit(
        "specs/trtc/service.yaml",
        /^ +- DismissRoom$/m,
        "      - DismissRoom\n      - DismissNow",
      );
      box.edit(
        "specs/trtc/releases.yaml",
        /newActions:\n +- StopAIConversation/,
        "newActions:\n    - DismissNow\n    - StopAIConversation",
      );
      box.edit(
        "specs/trtc/record.yaml",
        /newActions:\n +StopAIConversation:/,
        "newActions:\n      DismissNow: {}\n      StopAIConversation:",
      );
    },
  ],
];

test("an incremental run gives what a run from nothing gives", { timeout: 180_000 }, async () => {
  const box = sandbox();
  expect(await box.specpress(["generate"])).toMatchObject({ exit: 0 });
  for (const [what, edit] of edits) {
    edit(box);
    const incremental = await box.specpress(["generate"]);
    expect(incremental, `${what}: ${incremental.err}`).toMatchObject({ exit: 0 });
    const fresh = await box.specpress(["generate", "--out", "fresh"]);
    expect(fresh, what).toMatchObject({ exit: 0 });
    for (const folder of ["trtc", "docs"])
      expect(contentsBelow(box.path(`generated/${folder}`)), what).toEqual(
        contentsBelow(box.path(`fresh/${folder}`)),
      );
  }
});

test("an edited file is noticed although its spec is as it was", async () => {
  const box = sandbox();
  await box.specpress(["generate"]);
  const file = "generated/trtc/src/actions/remove-user.ts";
  box.write(file, `${box.read(file)}// mine\n`);
  box.edit("specs/trtc/actions/DismissRoom.yaml", /^summary: .*$/m, "summary: Shuts a room.");
  const ran = await box.specpress(["generate"]);
  expect(ran.exit).toBe(1);
  expect(ran.err).toContain(`${file} error was edited since specpress wrote it`);
});

test("of several services only the one that changed is made anew", async () => {
  const box = sandbox();
  addCopies(box, ["abc", "zoo"]);
  await box.specpress(["generate"]);
  // Were they made again, this would be there again.
  for (const service of ["abc", "zoo"]) box.remove(`generated/.specpress/state-${service}.json`);
  box.edit("specs/trtc/actions/DismissRoom.yaml", /^summary: .*$/m, "summary: Shuts a room.");
  const ran = await box.specpress(["generate"]);
  expect(ran).toMatchObject({ exit: 0 });
  expect(ran.err).toMatch(/abc, trtc, zoo: \d+ files updated, \d+ unchanged/);
  expect(filesBelow(box.path("generated/.specpress"))).toEqual([
    "state-platform.json",
    "state-trtc.json",
    "state.json",
  ]);
  await box.specpress(["generate", "--out", "fresh"]);
  for (const folder of ["abc", "trtc", "zoo", "docs"])
    expect(contentsBelow(box.path(`generated/${folder}`))).toEqual(
      contentsBelow(box.path(`fresh/${folder}`)),
    );
});

test("one service after another is remembered as all of them", async () => {
  const box = sandbox();
  addCopies(box, ["abc"]);
  await box.specpress(["generate", "abc"]);
  await box.specpress(["generate", "trtc"]);
  const ran = await box.specpress(["generate"]);
  expect(ran.err).toContain("abc, trtc: nothing changed");
  expect(box.read("generated/docs/index.html")).toContain('href="abc/index.html"');
});

test("pages about all services stay as they are while a run knows nothing of some", async () => {
  const box = sandbox();
  addCopies(box, ["abc"]);
  await box.specpress(["generate"]);
  const before = contentsBelow(box.path("generated/docs"));
  // As in a fresh checkout, which has what is generated but not what is remembered of it.
  box.remove("generated/.specpress");
  box.edit("specs/trtc/actions/DismissRoom.yaml", /^summary: .*$/m, "summary: Shuts a room.");
  expect(await box.specpress(["generate", "trtc"])).toMatchObject({ exit: 0 });
  const after = contentsBelow(box.path("generated/docs"));
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = differences(before, after);
  expect(changed).toContain("trtc/dismiss-room.html");
  expect(changed.filter((file) => !/^(trtc|data\/trtc)\/|^\.specpress\.json$/.test(file))).toEqual(
    [],
  );
});

test("what an interrupted run left is not taken for what the run before it made", async () => {
  const box = sandbox();
  const action = "specs/trtc/actions/DismissRoom.yaml";
  await box.specpress(["generate"]);
  const before = box.read("generated/.specpress/state.json");
  const spec = box.read(action);
  box.edit(action, /^summary: .*$/m, "summary: Shuts a room.");
  await box.specpress(["generate"]);
  // Killed after the files were in place, and before it could keep what it knew.
  box.write("generated/.specpress/state.json", before);
  box.write(action, spec);
  expect(await box.specpress(["generate"])).toMatchObject({ exit: 0 });
  await box.specpress(["generate", "--out", "fresh"]);
  expect(contentsBelow(box.path("generated/trtc"))).toEqual(contentsBelow(box.path("fresh/trtc")));
});
