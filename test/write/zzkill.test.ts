import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recover } from "../../generator/write/recover.js";
import { bundle } from "./bundle.js";
import { freshFolder, generate, plant, snapshot } from "./tree.js";
import { version } from "./versions.js";

const KILLS = 500;

/** Runs the script for a while, and kills it wherever it is. */
async function runAndKill(script: string, out: string): Promise<void> {
  const child = spawn(process.execPath, [script, out], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
  child.kill("SIGKILL");
  expect(await exit).toBe("SIGKILL");
}

test("a process that is killed leaves the old tree or the new one", async ({ annotate }) => {
  const script = bundle("./kill-script.ts");
  const out = freshFolder();
  plant(out, { "trtc/node_modules/a/index.js": "mine", "trtc/src/mine.ts": "mine" });
  const whole = (["B", "A"] as const).map((name) => {
    generate(out, version(name));
    return JSON.stringify(snapshot(out));
  });
  let [unfinished, committing, between] = [0, 0, 0];
  for (let kill = 0; kill < KILLS; kill++) {
    await runAndKill(script, out);
    const journal = existsSync(join(out, ".specpress/journal.json"));
    const found = whole.includes(JSON.stringify(snapshot(out)));
    if (!found) between++;
    if (journal) committing++;
    else expect(found).toBe(true);
    if (recover(out)) unfinished++;
    expect(whole).toContain(JSON.stringify(snapshot(out)));
    expect(readdirSync(out)).toEqual(["trtc"]);
  }
  // Most kills must meet it at work, or the test shows nothing.
  expect(unfinished).toBeGreaterThan(KILLS / 4);
  await annotate(
    `${KILLS} kills: ${unfinished} while it wrote, ${committing} of these between journal and end, ` +
      `${between} with a tree that was neither old nor new until the next run`,
  );
}, 300_000);
