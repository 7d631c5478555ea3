import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { bundle } from "./bundle.js";
import { freshFolder, generate, snapshot } from "./tree.js";
import { version } from "./versions.js";

test("three that write at once take turns, or are told why not", async ({ annotate }) => {
  const script = bundle("./race-script.ts");
  const out = freshFolder();
  const whole = (["A", "B"] as const).map((name) => {
    generate(out, version(name));
    return snapshot(out);
  });
  const run = promisify(execFile);
  const runs = await Promise.all(
    [1, 2, 3].map(() => run(process.execPath, [script, out, "6"], { encoding: "utf8" })),
  );
  const counts = runs.map(({ stdout }) => JSON.parse(stdout) as Record<string, number>);
  for (const count of counts) {
    expect(count["written"]).toBe(6);
    expect(["written", "busy", "changed"]).toEqual(expect.arrayContaining(Object.keys(count)));
  }
  await annotate(JSON.stringify(counts));
  expect(whole).toContainEqual(snapshot(out));
  expect(readdirSync(out)).toEqual(["trtc"]);
}, 60_000);
