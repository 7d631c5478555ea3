import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { median, table } from "../measure.mjs";
import { root } from "../model.mjs";

const PROGRAM = `import { Client } from "@specpress/runtime";
import { dismissRoom } from "@specpress/trtc/actions";
const client = new Client({ region: "ap-guangzhou" });
await client.send(dismissRoom, { SdkAppId: 1, RoomId: 2 });`;

/** What a caller's program pays before its first call: time to import, bytes to ship and install. */
export async function benchFootprint(incumbent) {
  importTimes(incumbent);
  await bundles();
  installed(incumbent);
}

function importTimes(incumbent) {
  const folder = mkdtempSync(join(tmpdir(), "specpress-bench-import-"));
  const require = createRequire(join(incumbent, "package.json"));
  const sdk = require.resolve("tencentcloud-sdk-nodejs/tencentcloud/services/trtc");
  const programs = {
    "bare node": "",
    "import @specpress/trtc": `import "${join(root, "generated/trtc/dist/esm/index.js")}";`,
    "one action only": `import { Client } from "${join(root, "runtime/dist/esm/index.js")}"; import { dismissRoom } from "${join(root, "generated/trtc/dist/esm/actions.js")}";`,
    "node:http alone": `import "node:http";`,
    incumbent: `import "${sdk}";`,
  };
  const times = new Map(Object.keys(programs).map((name) => [name, []]));
  try {
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(join(folder, `${name.replaceAll(/\W/g, "-")}.mjs`), text);
    }
    // In turns, because a machine's mood changes within seconds.
    for (let turn = 0; turn < 21; turn++) {
      for (const name of times.keys()) {
        const file = join(folder, `${name.replaceAll(/\W/g, "-")}.mjs`);
        const start = performance.now();
        spawnSync(process.execPath, [file]);
        times.get(name).push(performance.now() - start);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const bare = median(times.get("bare node"));
  const rows = [["import", "ms above bare node"]];
  for (const [name, values] of times) {
    if (name !== "bare node") rows.push([name, (median(values) - bare).toFixed(1)]);
  }
  table("import", rows);
}

async function bundles() {
  const rows = [["one-action program, minified", "bytes", "gzipped"]];
  const targets = {
    node: { platform: "node" },
    browser: { platform: "browser" },
    worker: { platform: "neutral", conditions: ["workerd", "worker"], mainFields: ["module"] },
  };
  for (const [name, target] of Object.entries(targets)) {
    const { outputFiles } = await build({
      stdin: { contents: PROGRAM, resolveDir: root, loader: "js" },
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      target: "es2022",
      logLevel: "error",
      ...target,
    });
    const bytes = outputFiles[0].contents;
    const count = (number) => number.toLocaleString("en");
    rows.push([name, count(bytes.length), count(gzipSync(bytes).length)]);
  }
  table("bundles (esbuild)", rows);
}

/** Unpacked bytes, as npm counts them. */
function installed(incumbent) {
  const rows = [["installed", "KB", "packages"]];
  const ours = ["runtime", "generated/trtc"].map((name) => {
    const args = ["pack", "--dry-run", "--json", "--loglevel=error", join(root, name)];
    const { stdout } = spawnSync("npm", args, { cwd: root, encoding: "utf8" });
    return JSON.parse(stdout)[0].unpackedSize;
  });
  const kilobytes = (bytes) => Math.round(bytes / 1024).toLocaleString("en");
  rows.push(["@specpress/trtc with its runtime", kilobytes(ours[0] + ours[1]), "2"]);
  const { stdout } = spawnSync("du", ["-sb", join(incumbent, "node_modules")], {
    encoding: "utf8",
  });
  const lock = JSON.parse(readFileSync(join(incumbent, "package-lock.json"), "utf8"));
  const packages = Object.keys(lock.packages).length - 1;
  rows.push(["incumbent, all services", kilobytes(Number.parseInt(stdout, 10)), String(packages)]);
  table("installed", rows);
}
