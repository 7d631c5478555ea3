// Builds the runtime and every generated package. Types come from the TypeScript compiler, once, for
// CommonJS: an ES module may refer to them, while the reverse would be an error. Code comes from
// esbuild, in few files, because opening files is most of what an import costs.
import { build, transform } from "esbuild";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");

const generated = readdirSync(join(root, "generated"))
  .map((name) => join("generated", name))
  .filter((folder) => existsSync(join(root, folder, "tsconfig.json")));
const packages = ["runtime", ...generated];

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

async function bundle(folder) {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: entryPoints(folder).map((name) => `src/${name}.ts`),
    outdir: "dist/esm",
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "neutral",
    external: ["node:*"],
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    write: false,
  });
  // Chunks bear a hash of their content: those of an earlier build would stay for ever.
  for (const format of ["esm", "cjs"]) {
    const place = join(folder, "dist", format);
    for (const name of readdirSync(place)) if (name.endsWith(".js")) rmSync(join(place, name));
  }
  for (const { path, text } of outputFiles) {
    writeFileSync(path, text);
    // Converted file by file, so that both formats share their parts in the same way.
    const { code } = await transform(text, { format: "cjs", target: "es2022", platform: "node" });
    writeFileSync(join(folder, "dist", "cjs", basename(path)), code);
  }
}

for (const folder of packages) prepare(join(root, folder));
try {
  execFileSync(process.execPath, [compiler, "--build", ...packages], {
    cwd: root,
    stdio: "inherit",
  });
} catch (error) {
  process.exit(error.status ?? 1);
}
await Promise.all(packages.map((folder) => bundle(join(root, folder))));
