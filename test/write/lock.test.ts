import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { applyPlan } from "../../generator/write/apply-plan.js";
import { holderLives, holderText } from "../../generator/write/holder.js";
import { planWrites } from "../../generator/write/plan-writes.js";
import { changesOf, freshFolder, generate, setOf, snapshot } from "./tree.js";

const sets = [setOf("trtc", { "a.ts": "1" })];

function lockedBy(text: string): string {
  const out = freshFolder();
  mkdirSync(join(out, ".specpress"));
  writeFileSync(join(out, ".specpress/lock"), text);
  return out;
}

/** A process that lives as long as the tests do. */
const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
afterAll(() => other.kill());

test("a live holder keeps others out", () => {
  const out = lockedBy(`${other.pid} ?\n`);
  const plan = (): unknown => planWrites(out, sets, { force: false });
  expect(plan).toThrow(
    `another specpress (process ${other.pid}) is writing to ${out}; wait for it to finish`,
  );
  expect(plan).toThrow(expect.objectContaining({ name: "WriteError", code: "busy", path: out }));
  expect(readFileSync(join(out, ".specpress/lock"), "utf8")).toBe(`${other.pid} ?\n`);
});

test("one that comes in between plan and apply does too", () => {
  const out = freshFolder();
  const plan = planWrites(out, sets, { force: false });
  mkdirSync(join(out, ".specpress"));
  writeFileSync(join(out, ".specpress/lock"), `${other.pid} ?\n`);
  expect(() => applyPlan(out, plan)).toThrow(`(process ${other.pid})`);
  expect(snapshot(out)).toEqual({});
});

test("a process knows itself by id and start", () => {
  expect(holderLives(holderText())).toBe(true);
  expect(holderLives(`${process.pid} 1\n`)).toBe(process.platform !== "linux");
});

test.each([
  ["a process that is gone", `${spawnSync("true").pid} 1\n`],
  ["a process whose id another one has now", `${other.pid} 1\n`],
  ["this very process, which could not remove it", holderText()],
  ["nobody: its maker died before it wrote its name", ""],
  ["nobody: it is garbage", "-1 x\n\u0000"],
  ["nobody: all processes", "0 0\n"],
])("the lock of %s is taken over", (_, text) => {
  const out = lockedBy(text);
  generate(out, sets);
  expect(snapshot(out)).toMatchObject({ "trtc/a.ts": "1" });
  expect(readdirSync(out)).toEqual(["trtc"]);
});

test("a zombie holds no lock", async () => {
  // The shell's child is dead, and stays in the process table while the shell does not ask for it.
  const shell = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 5"]);
  const id = await new Promise<string>((resolve) =>
    shell.stdout.once("data", (data: Buffer) => resolve(data.toString().trim())),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(existsSync(`/proc/${id}`)).toBe(process.platform === "linux");
  expect(holderLives(`${id} ?\n`)).toBe(false);
  shell.kill();
});

test("no lock is taken when there is nothing to write", () => {
  const out = freshFolder();
  generate(out, sets);
  const plan = planWrites(out, sets, { force: false });
  writeFileSync(join(out, ".specpress"), "a lock could not be made here");
  applyPlan(out, plan);
  expect(changesOf(plan)).toEqual([]);
});
