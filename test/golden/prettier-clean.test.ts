import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../pipeline.js";
import { unclean } from "./prettier-clean.js";

const generated = join(root, "generated");

/** The committed files of a package: without what building it adds. */
function filesOf(name: string): ReadonlyMap<string, string> {
  const folder = join(generated, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && !entry.name.endsWith(".tsbuildinfo"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/^(dist|node_modules)[\\/]/.test(file.slice(folder.length + 1)));
  return new Map(files.map((file) => [file.slice(generated.length + 1).replaceAll("\\", "/"), readFileSync(file, "utf8")]));
}

test.each(readdirSync(generated).filter((name) => !name.startsWith(".")))(
  "generated/%s: prettier would change no file",
  async (name) => {
    const files = filesOf(name);
    expect(files.size).toBeGreaterThan(0);
    expect(await unclean(files)).toEqual([]);
  },
);
