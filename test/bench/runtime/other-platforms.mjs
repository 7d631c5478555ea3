import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { table } from "../measure.mjs";
import { root } from "../model.mjs";
import { scratch } from "../scratch.mjs";
import { workerAnswer } from "./worker.mjs";

const entries = {
  "Node's entry": {
    Client: "runtime/src/index.js",
    nodeDigest: "runtime/src/signing/node-digest.js",
  },
  "the portable entry": {
    Client: "runtime/src/web.js",
    webDigest: "runtime/src/signing/web-digest.js",
  },
};

/**
 * Runs the vectors, and calls in every form, on each platform. Ends with an error if one is
 * wrong.
 */
export async function checkPlatforms() {
  const nodes = { "Node 20": 20, "Node 22": 22, "Node 24": 24 };
  const versions = Object.values(nodes).map((version) => `node${version}@npm:node@${version}`);
  const folder = scratch("platforms", [...versions, "deno@2", "bun@1", "workerd@1"]);
  const installed = (path) => join(folder, "node_modules", path);
  const platforms = {};
  for (const [name, version] of Object.entries(nodes)) {
    platforms[name] = [installed(`node${version}/bin/node`)];
  }
  platforms["Deno"] = [installed(".bin/deno"), "run", "--allow-all"];
  platforms["Bun"] = [installed(".bin/bun"), "run"];
  const vectors = join(root, "test/vectors/forms");
  const cases = readdirSync(vectors).map((file) => JSON.parse(readFileSync(join(vectors, file))));
  const server = await judgingServer();
  const origin = await server.listen();
  const rows = [["platform", ...Object.keys(entries)]];
  try {
    for (const [platform, [command, ...args]] of Object.entries(platforms)) {
      const row = [platform];
      for (const [index, entry] of Object.values(entries).entries()) {
        const file = join(folder, `program-${index}.mjs`);
        const print = "console.log(JSON.stringify(await run()));";
        writeFileSync(file, await program(entry, cases, origin, print));
        row.push(verdict(platform, cases, await output(command, [...args, file])));
      }
      rows.push(row);
    }
    const answer = "export default { fetch: async () => Response.json(await run()) };";
    const worker = await program(entries["the portable entry"], cases, origin, answer);
    const text = await workerAnswer(installed(".bin/workerd"), join(folder, "worker"), worker);
    rows.push(["Cloudflare worker", "", verdict("the worker", cases, text)]);
  } finally {
    server.close();
  }
  table("right on", rows);
}

function verdict(platform, cases, text) {
  const { vectors, calls } = JSON.parse(text);
  const right = vectors.filter((one, i) => same(one, cases[i].sent)).length;
  const signed = Object.values(calls).filter(({ Signed }) => Signed === true).length;
  if (right < cases.length || signed < 5) throw new Error(`${platform} is wrong:\n${text}`);
  return `${right} vectors, ${signed} forms`;
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "es2022",
  });
  return outputFiles[0].text;
}

function program(entry, cases, origin, end) {
  const [[, client], [digest, hashes]] = Object.entries(entry);
  return bundle(`
    import { Client } from "./${client}";
    import { ${digest} as digest } from "./${hashes}";
    import { runProgram } from "./test/runtime/platforms/platform-program.js";
    const vectors = ${JSON.stringify(cases)};
    const run = () => runProgram({ Client, digest }, vectors, "${origin}");
    ${end}
  `);
}

async function judgingServer() {
  const text = await bundle(`export * from "./test/runtime/platforms/judging-server.js";`);
  const { JudgingServer } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return new JudgingServer();
}

function output(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    let errors = "";
    child.stdout.on("data", (data) => (text += data));
    child.stderr.on("data", (data) => (errors += data));
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) resolve(text);
      else reject(new Error(`${command} ended with ${status}:\n${errors}`));
    });
  });
}
