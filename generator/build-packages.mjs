// Builds the runtime and every generated package, or only those whose folders are named. Types come
// from the TypeScript compiler, once, for CommonJS: an ES module may refer to them, while the reverse
// would be an error. Code comes from esbuild.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundlePackage } from "./bundle-package.mjs";
import { describePackage, writeCard } from "./describe-package.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // Where the packages are, if not here.
    root: { type: "string" },
    // The packages have their specs in them already.
    described: { type: "boolean", default: false },
  },
});
const own = fileURLToPath(new URL("..", import.meta.url));
const root = values.root === undefined ? own : resolve(values.root);
const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");

const named = positionals.map((folder) => relative(root, resolve(folder)));
const packages = named.length > 0 ? named : ["runtime", ...generatedPackages()];

function generatedPackages() {
  return readdirSync(join(root, "generated"))
    .map((name) => join("generated", name))
    .filter((folder) => existsSync(join(root, folder, "tsconfig.json")));
}

/**
 * Types of all, each after what it refers to; or of those that were named alone, because whoever
 * names them may be building others at the same time, and has built the runtime before.
 */
function compileTypes() {
  const runs = named.length > 0 ? named.map((one) => ["-p", one]) : [["--build", ...packages]];
  for (const run of runs)
    execFileSync(process.execPath, [compiler, ...run], { cwd: root, stdio: "inherit" });
}

/** The names of a package's entry points: `index`, `actions`. */
function entryPoints(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = JSON.stringify(exports).matchAll(/"\.\/dist\/esm\/([\w-]+)\.js"/g);
  return [...new Set([...files].map(([, name]) => name))];
}

/** Puts the marker and the types of ES modules into place; the compiler follows them. */
function prepare(folder) {
  for (const format of ["esm", "cjs"]) mkdirSync(join(folder, "dist", format), { recursive: true });
  // The package says "type": "module"; this says that what lies here is CommonJS all the same.
  writeFileSync(join(folder, "dist", "cjs", "package.json"), '{ "type": "commonjs" }\n');
  for (const name of entryPoints(folder)) {
    const types = `export * from "../cjs/${name}.js";\n`;
    writeFileSync(join(folder, "dist", "esm", `${name}.d.ts`), types);
  }
}

/** Removes what an earlier build left, and types that no entry point leads to. */
function clear(folder) {
  const place = join(folder, "dist", "cjs");
  const reached = new Set();
  const follow = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, to] of readFileSync(file, "utf8").matchAll(/"(\.\.?\/[^"]+)\.js"/g)) {
      follow(join(dirname(file), `${to}.d.ts`));
    }
  };
  for (const name of entryPoints(folder)) follow(join(place, `${name}.d.ts`));
  for (const name of readdirSync(place, { recursive: true })) {
    const file = join(place, name);
    if (!name.endsWith(".d.ts") || reached.has(file)) continue;
    rmSync(file);
    // The compiler would take it for there still.
    rmSync(join(folder, "dist", ".tsbuildinfo"), { force: true });
  }
  const names = ["code", ...entryPoints(folder)];
  for (const format of ["esm", "cjs"]) {
    for (const name of readdirSync(join(folder, "dist", format))) {
      if (name.endsWith(".js") && !names.includes(name.slice(0, -3))) {
        rmSync(join(folder, "dist", format, name));
      }
    }
  }
}

/** Declarations are the larger part of a package, and a good part of them is spaces. */
function useTabs(folder) {
  const place = join(folder, "dist", "cjs");
  for (const name of readdirSync(place, { recursive: true })) {
    if (!name.endsWith(".d.ts")) continue;
    const text = readFileSync(join(place, name), "utf8");
    const tabbed = text.replace(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));
    if (tabbed !== text) writeFileSync(join(place, name), tabbed);
  }
}

for (const folder of packages) prepare(join(root, folder));
try {
  compileTypes();
} catch (error) {
  process.exit(error.status ?? 1);
}
for (const folder of packages) clear(join(root, folder));
for (const folder of packages) useTabs(join(root, folder));
// The runtime first: the others ask it what it exports.
const others = packages.filter((folder) => folder !== "runtime");
if (others.length < packages.length) await finish("runtime");
await Promise.all(others.map(finish));

async function finish(folder) {
  const place = join(root, folder);
  await bundlePackage(place, entryPoints(place));
  if (folder !== "runtime" && !values.described) await describePackage(place, root, own);
  writeCard(place);
}
