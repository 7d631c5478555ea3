import { build } from "esbuild";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { Model } from "../../generator/model/model.js";
import { render, root } from "../pipeline.js";

/** Renders a model and bundles its modules with the runtime's sources; returns their folder. */
export async function buildValidators(model: Model): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "specpress-conformance-")));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const sources = render(model).filter(({ path }) => path.endsWith(".ts"));
  for (const { path, content } of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const outdir = join(folder, "built");
  await build({
    entryPoints: sources
      .map(({ path }) => join(folder, path))
      .filter((file) => /\/(actions|structures)\//.test(file)),
    outbase: join(folder, model.service, "src"),
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    alias: {
      "@specpress/runtime/credentials": join(root, "runtime/src/credentials.ts"),
      "@specpress/runtime/validation": join(root, "runtime/src/validation.ts"),
      "@specpress/runtime": join(root, "runtime/src/index.ts"),
    },
    logLevel: "silent",
  });
  return outdir;
}
