import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "./bundle.js";
import { freshFolder, generate, plant, setOf, snapshot } from "./tree.js";

/** What a real system refuses; `errors.test.ts` has what can't be had here. */
function write(
  out: string,
  content: string,
  more: readonly string[] = [],
): { readonly code: string; readonly message?: string } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [bundle("./refusal-script.ts"), out, content, more.join()],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout) as ReturnType<typeof write>;
}

/** Gives a tree to the one as whom the script runs. */
function give(path: string): void {
  if (process.getuid?.() !== 0) return;
  chownSync(path, 65534, 65534);
  for (const name of readdirSync(path, { recursive: true, encoding: "utf8" })) {
    chownSync(join(path, name), 65534, 65534);
  }
}

test("an output folder whose parent may not be written in", () => {
  const folder = freshFolder();
  give(folder);
  chmodSync(folder, 0o555);
  const out = join(folder, "generated");
  expect(write(out, "1")).toEqual({
    code: "permission-denied",
    message: `cannot write ${out}: permission denied`,
  });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["the output folder", "", ""],
  ["a scope folder", "trtc", "/trtc/.specpress.json"],
  ["a folder in it", "trtc/src", "/trtc/src/a.ts"],
])("%s that may not be written in", (_, locked, named) => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "src/a.ts": "1" })]);
  give(out);
  const before = snapshot(out);
  chmodSync(join(out, locked), 0o555);
  const { code, message } = write(out, "2");
  expect([code, message]).toEqual([
    "permission-denied",
    `cannot write ${out}${named}: permission denied`,
  ]);
  expect(snapshot(out)).toEqual(before);
  chmodSync(join(out, locked), 0o755);
  expect(readdirSync(out)).toEqual(["trtc"]);
  expect(write(out, "2").code).toBe("written");
});

test("a folder that may not be written in is not got round by building it anew", () => {
  const out = freshFolder();
  const many = Array.from({ length: 20 }, (_, i) => `src/f${i}.ts`);
  const files = Object.fromEntries(["src/a.ts", ...many].map((path) => [path, "1"]));
  generate(out, [setOf("trtc", files)]);
  give(out);
  chmodSync(join(out, "trtc/src"), 0o555);
  const before = snapshot(out);
  expect(write(out, "2", many).code).toBe("permission-denied");
  expect(snapshot(out)).toEqual(before);
  chmodSync(join(out, "trtc/src"), 0o755);
  expect(write(out, "2", many).code).toBe("written");
});

test("a file that may not be read", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "src/a.ts": "1" })]);
  give(out);
  chmodSync(join(out, "trtc/src/a.ts"), 0o000);
  expect(write(out, "2")).toEqual({
    code: "permission-denied",
    message: `cannot write ${join(out, "trtc/src/a.ts")}: permission denied`,
  });
});

test("a file that may not be written is replaced, and keeps its mode", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "src/a.ts": "1" })]);
  give(out);
  chmodSync(join(out, "trtc/src/a.ts"), 0o444);
  expect(write(out, "2").code).toBe("written");
  expect(snapshot(out)).toMatchObject({ "trtc/src/a.ts": "2" });
});

test("links in a circle or to nothing, and a name that is too long", () => {
  const folder = freshFolder();
  give(folder);
  symlinkSync("loop", join(folder, "loop"));
  expect(write(join(folder, "loop"), "1").code).toBe("symbolic-link");
  expect(write(join(folder, "x".repeat(300)), "1").code).toBe("name-too-long");
  symlinkSync("nowhere", join(folder, "dangling"));
  expect(write(join(folder, "dangling"), "1").message).toContain("it leads nowhere");
  expect(snapshot(folder)).toEqual({ loop: { link: "loop" }, dangling: { link: "nowhere" } });
});

test("a disk that is full", () => {
  const out = freshFolder();
  mkdirSync(join(out, "disk"));
  const disk = join(out, "disk");
  const mount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k,mode=777", "tmpfs", disk]);
  // Who may not mount has `errors.test.ts` alone to go by; a smaller disk is not to be had.
  const small = mount.status === 0;
  try {
    expect(write(disk, "1".repeat(10_000)).code).toBe("written");
    plant(disk, { "trtc/mine.ts": "mine" });
    const before = snapshot(disk);
    const { code, message } = write(disk, "2".repeat(70_000));
    if (small) {
      expect(code).toBe("no-space");
      expect(message).toBe(
        `cannot write ${join(disk, "trtc/src/a.ts")}: no space is left on the disk`,
      );
      expect(snapshot(disk)).toEqual(before);
      expect(readdirSync(disk)).toEqual(["trtc"]);
    }
    expect(write(disk, "3".repeat(20_000)).code).toBe("written");
    expect(snapshot(disk)).toMatchObject({ "trtc/src/a.ts": "3".repeat(20_000) });
  } finally {
    if (small) spawnSync("umount", [disk]);
  }
});
