// npm run pack, in a package: what would be published, as pack/<name>-<version>.tgz. The same content
// gives the same bytes, so that a cache may keep it.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";

const FOLDER = "pack";

// Another version's file would stay next to this one's.
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const npm = process.env.npm_execpath;
if (npm === undefined) throw new Error("run this with npm run pack");
execFileSync(process.execPath, [npm, "pack", "--silent", "--pack-destination", FOLDER], {
  stdio: "inherit",
});
