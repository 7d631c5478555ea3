import { buildSync } from "esbuild";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freshFolder } from "./tree.js";

/** Makes a script of this folder one file that Node runs, in a folder of the test's. */
export function bundle(script: string): string {
  const outfile = join(freshFolder(), "script.mjs");
  buildSync({
    entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  chmodSync(outfile, 0o644);
  return outfile;
}
