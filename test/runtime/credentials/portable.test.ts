import { build } from "esbuild";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../source-files.js";

test("every way to credentials bundles for browsers and workers: nothing of Node is imported", async () => {
  const { errors, metafile, outputFiles } = await build({
    entryPoints: [join(root, "runtime/src/credentials.ts")],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
  });
  expect(errors).toEqual([]);
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
  expect(outputFiles[0]?.text).toContain("assumeRole");
});
