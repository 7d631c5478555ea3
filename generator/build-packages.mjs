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
  rmSync(join(folder, "dist", "esm"), { recursive: true, force: true });
  for (const format of ["esm", "cjs"]) mkdirSync(join(folder, "dist", format), { recursive: true });
  // The package says "type": "module"; this says that what lies here is CommonJS all the same.
  writeFileSync(join(folder, "dist", "cjs", "package.json"), '{ "type": "commonjs" }\n');
  for (const name of entryPoints(folder)) {
    const types = `export * from "../cjs/${name}.js";\n`;
    writeFileSync(join(folder, "dist", "esm", `${name}.d.ts`), types);
  }
}

/** Removes what an earlier build left: code, and types of sources that are gone. */
function clear(folder) {
  const place = join(folder, "dist", "cjs");
  for (const name of readdirSync(place, { recursive: true })) {
    const source = join(folder, "src", name.replace(/\.d\.ts$/, ".ts"));
    const isStale = name.endsWith(".d.ts") ? !existsSync(source) : name.endsWith(".js");
    if (isStale) rmSync(join(place, name));
  }
}

/** All code of a package in one file, and a file per entry point that names what it exports of it. */
async function bundle(folder) {
  const options = {
    absWorkingDir: folder,
    bundle: true,
    packages: "external",
    external: ["node:*"],
    platform: "neutral",
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    write: false,
  };
  const { metafile } = await build({
    ...options,
    entryPoints: entryPoints(folder).map((name) => `src/${name}.ts`),
    outdir: "dist/esm",
    metafile: true,
  });
  const entries = Object.values(metafile.outputs).map(({ entryPoint, exports }) => ({
    name: basename(entryPoint, ".ts"),
    // Two entry points may use one name for different things.
    exports: exports.map((name) => [name, `${basename(entryPoint, ".ts")}_${name}`]),
  }));
  const all = entries.map(({ name, exports }) => {
    const list = exports.map(([own, inside]) => `${own} as ${inside}`).join(", ");
    return `export { ${list} } from "./src/${name}.ts";`;
  });
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: all.join("\n"), resolveDir: folder, loader: "ts" },
  });
  const files = entries.map(({ name, exports }) => {
    const list = exports.map(([own, inside]) => `  ${inside} as ${own},\n`).join("");
    return [name, `export {\n${list}} from "./code.js";\n`];
  });
  for (const [name, text] of [...files, ["code", outputFiles[0].text]]) {
    writeFileSync(join(folder, "dist", "esm", `${name}.js`), text);
    const { code } = await transform(text, { format: "cjs", target: "es2022", platform: "node" });
    writeFileSync(join(folder, "dist", "cjs", `${name}.js`), code);
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
for (const folder of packages) clear(join(root, folder));
await Promise.all(packages.map((folder) => bundle(join(root, folder))));
