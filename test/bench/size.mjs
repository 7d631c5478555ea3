import { build } from "esbuild";
import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { table } from "./measure.mjs";
import { inspect, objectSchema, root } from "./model.mjs";
import { scratch } from "./scratch.mjs";

/** Minified bundles: one validator beside its peers, and a program that calls one action. */
export async function benchSize() {
  const folder = scratch("validators", ["ajv@8", "zod@4"]);
  const model = inspect("trtc");
  const structure = (name) => objectSchema(model.structures[name].members, structure);
  const schema = objectSchema(model.actions.StartPublishCdnStream.input, structure);
  const require = createRequire(join(folder, "package.json"));
  const Ajv = require("ajv").default;
  const standalone = require("ajv/dist/standalone").default;
  const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true, esm: true } });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "validator.mjs"), standalone(ajv, ajv.compile(schema)));
  const { z } = await import(pathToFileURL(join(folder, "node_modules/zod/index.js")).href);
  const programs = {
    "one validator: ours": `export { checkStartPublishCdnStreamRequest } from "@specpress/trtc";`,
    "one validator: ajv standalone": `export { default } from "./validator.mjs";`,
    "one validator: zod 4": `import { z } from "zod"; export const check = z.fromJSONSchema(${JSON.stringify(schema)});`,
    "a program with one action": `import { Client } from "@specpress/runtime"; import { dismissRoom } from "@specpress/trtc/actions"; await new Client({ region: "ap-guangzhou" }).send(dismissRoom, { SdkAppId: 1, RoomId: 2 });`,
  };
  if (!z) throw new Error("zod is not installed");
  const rows = [["", "minified", "gzipped"]];
  for (const [name, contents] of Object.entries(programs)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder, loader: "js" },
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      platform: "node",
      nodePaths: [join(root, "node_modules"), join(folder, "node_modules")],
      logLevel: "error",
    });
    const bytes = outputFiles[0].contents;
    const kilobytes = (count) => `${(count / 1024).toFixed(1)} KB`;
    rows.push([name, kilobytes(bytes.length), kilobytes(gzipSync(bytes).length)]);
  }
  table("bundles (esbuild, minified)", rows);
}
