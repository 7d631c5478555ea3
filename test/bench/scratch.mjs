import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder outside the repository with some packages installed. Kept for the next run. */
export function scratch(name, packages) {
  const folder = join(tmpdir(), `specpress-bench-${name}`);
  const wanted = createHash("sha256").update(JSON.stringify(packages)).digest("hex");
  const stamp = join(folder, `installed-${wanted.slice(0, 16)}`);
  if (existsSync(stamp)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    `{ "name": "scratch", "private": true, "type": "module" }\n`,
  );
  const args = ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} failed:\n${stderr}`);
  writeFileSync(stamp, "");
  return folder;
}
