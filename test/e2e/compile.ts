import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { run, type Ran } from "./specpress.js";

const compiler = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin",
  "tsc",
);

/** Type-checks the project of a folder with the TypeScript compiler, as its author would. */
export function compile(folder: string, ...args: readonly string[]): Promise<Ran> {
  return run(process.execPath, [compiler, "--noEmit", "--pretty", "false", ...args], {
    cwd: folder,
  });
}
