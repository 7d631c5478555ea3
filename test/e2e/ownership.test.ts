import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import {
  addCopies,
  contentsBelow,
  differences,
  filesBelow,
  sandbox,
  stampsBelow,
  type Sandbox,
} from "./sandbox.js";

const MODULE = "generated/trtc/src/actions/dismiss-room.ts";

async function generated(): Promise<Sandbox> {
  const box = sandbox();
  expect((await box.specpress(["generate", "-q"])).exit).toBe(0);
  return box;
}

/** Takes an action out of the specs, wherever they speak of it. */
function deleteAction(box: Sandbox, action: string): void {
  box.remove(`specs/trtc/actions/${action}.yaml`);
  // It knows of the action, too.
  box.remove("specs/trtc/record.yaml");
  for (const file of ["service.yaml", "releases.yaml"]) {
    const text = box.read(`specs/trtc/${file}`);
    const line = new RegExp(`^ *- ${action}\\n`, "gm");
    const inList = new RegExp(`(, )?\\b${action}\\b(?=[,\\]])`, "g");
    box.write(
      `specs/trtc/${file}`,
      text.replace(line, "").replace(inList, "").replaceAll("[, ", "["),
    );
  }
}

test("the files of a deleted action go", async () => {
  const box = await generated();
  const before = contentsBelow(box.path("generated/trtc"));
  deleteAction(box, "DescribeUnusualEvent");
  const { exit, err } = await box.specpress(["generate"]);
  expect(err).toMatch(/4 files deleted/);
  expect(exit).toBe(0);
  const after = contentsBelow(box.path("generated/trtc"));
  expect([...before.keys()].filter((file) => !after.has(file))).toEqual([
    "src/actions/describe-unusual-event.ts",
  ]);
  expect([...after.keys()].filter((file) => !before.has(file))).toEqual([]);
  const pages = filesBelow(box.path("generated/docs"));
  expect(pages.filter((file) => file.includes("describe-unusual-event"))).toEqual([]);
  expect((await box.specpress(["generate", "--check"])).exit).toBe(0);
});

test("a stale file that somebody edited stays, with a warning", async () => {
  const box = await generated();
  deleteAction(box, "DescribeUnusualEvent");
  const mine = "generated/docs/trtc/describe-unusual-event.md";
  box.write(mine, `${box.read(mine)}\nA note of mine.\n`);
  const { exit, err } = await box.specpress(["generate"]);
  expect(exit).toBe(0);
  expect(err).toContain(`${mine} warning is no longer generated, but was edited: it stays`);
  expect(box.read(mine)).toContain("A note of mine.");
  expect(box.exists("generated/trtc/src/actions/describe-unusual-event.ts")).toBe(false);
});

test("an edited file is refused, and overwritten with --force", async () => {
  const box = await generated();
  const clean = contentsBelow(box.path("generated/trtc"));
  box.write(MODULE, `${box.read(MODULE)}// mine\n`);
  box.edit(
    "specs/trtc/actions/RemoveUser.yaml",
    /^summary: .*$/m,
    "summary: Puts users out of a numbered room.",
  );
  const before = stampsBelow(box.path("generated"));
  const refused = await box.specpress(["generate"]);
  expect(refused.exit).toBe(1);
  expect(refused.err).toContain(`${MODULE} error was edited since specpress wrote it`);
  expect(refused.err).toContain("--force");
  expect(differences(before, stampsBelow(box.path("generated")))).toEqual([]);

  const stale = await box.specpress(["generate", "--check"]);
  expect(stale.exit).toBe(2);
  expect(stale.out.split("\n")).toContain(MODULE);

  expect((await box.specpress(["generate", "--force"])).exit).toBe(0);
  expect(box.read(MODULE)).not.toContain("// mine");
  const changed = differences(clean, contentsBelow(box.path("generated/trtc")));
  expect(changed).toContain("src/actions/remove-user.ts");
  expect(changed).not.toContain("src/actions/dismiss-room.ts");
});

test("an edit is noticed even when the specs are as they were", async () => {
  const box = await generated();
  box.write(MODULE, `${box.read(MODULE)}// mine\n`);
  expect((await box.specpress(["generate", "--check"])).exit).toBe(2);
  expect((await box.specpress(["generate"])).exit).toBe(1);
});

test("a file that was there before is not ours to overwrite", async () => {
  const box = sandbox();
  box.write("generated/trtc/README.md", "# Mine\n");
  const { exit, err } = await box.specpress(["generate"]);
  expect(exit).toBe(1);
  expect(err).toContain("generated/trtc/README.md error was not written by specpress");
  expect(readdirSync(box.path("generated/trtc"))).toEqual(["README.md"]);
  expect(box.read("generated/trtc/README.md")).toBe("# Mine\n");
});

test("files of other people beside ours are left alone", async () => {
  const box = await generated();
  box.write("generated/trtc/src/notes.txt", "mine");
  box.write("generated/elsewhere/package.json", "{}");
  box.edit(
    "specs/trtc/actions/RemoveUser.yaml",
    /^summary: .*$/m,
    "summary: Puts users out of a numbered room.",
  );
  expect((await box.specpress(["generate"])).exit).toBe(0);
  expect(box.read("generated/trtc/src/notes.txt")).toBe("mine");
  expect(box.read("generated/elsewhere/package.json")).toBe("{}");
  expect((await box.specpress(["generate", "--check"])).exit).toBe(0);
});

test("generating one service leaves the others as they are", async () => {
  const box = sandbox();
  addCopies(box, ["abc"]);
  expect((await box.specpress(["generate", "-q"])).exit).toBe(0);
  const before = stampsBelow(box.path("generated/abc"));
  for (const service of ["abc", "trtc"]) {
    box.edit(
      `specs/${service}/actions/RemoveUser.yaml`,
      /^summary: .*$/m,
      "summary: Puts users out of a numbered room.",
    );
  }
  const { exit, err } = await box.specpress(["generate", "trtc"]);
  expect(exit).toBe(0);
  expect(err).toContain("trtc: 12 files updated");
  expect(differences(before, stampsBelow(box.path("generated/abc")))).toEqual([]);
  expect((await box.specpress(["generate", "trtc", "--check"])).exit).toBe(0);
  expect((await box.specpress(["generate", "--check"])).exit).toBe(2);
});

test("an output folder that is none is said so", async () => {
  const box = sandbox();
  box.write("generated", "mine");
  const { exit, err } = await box.specpress(["generate"]);
  expect(exit).toBe(1);
  expect(err).toMatch(/^error .*generated/);
  expect(box.read("generated")).toBe("mine");
});

test("of runs at the same time one goes on, the others say why they do not", async () => {
  const box = sandbox();
  const runs = await Promise.all([1, 2, 3, 4].map(() => box.specpress(["generate", "-q"])));
  expect(runs.map(({ exit }) => exit)).toContain(0);
  for (const { exit, err } of runs) {
    if (exit === 0) expect(err).toBe("");
    else
      expect(err).toMatch(
        /^error another specpress \(process \d+\) is writing to \S+; wait for it to finish\n$/,
      );
  }
  expect((await box.specpress(["generate", "--check"])).exit).toBe(0);
});
