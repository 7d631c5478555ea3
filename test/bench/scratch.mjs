import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder outside the repository with some packages installed. Kept for the next run. */
export function scratch(name, packages) {
  const folder = join(tmpdir(), `specpress-bench-${name}`);
  const wanted = JSON.stringify(packages);
  const stamp = join(folder, `installed-${Buffer.from(wanted).toString("base64url").slice(0, 40)}`);
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
