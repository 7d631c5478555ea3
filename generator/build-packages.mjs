// Builds the runtime and every generated package, or only those whose folders are named. Types come from the TypeScript compiler, once, for
// CommonJS: an ES module may refer to them, while the reverse would be an error. Code comes from
// esbuild, in few files, because opening files is most of what an import costs.
import { build, transform } from "esbuild";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");

const named = process.argv.slice(2).map((folder) => relative(root, resolve(folder)));
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

/**
 * Imports from other packages are stated once for all modules of a bundle, which would otherwise
 * repeat them module by module, each time under another name.
 */
const importsOnce = {
  name: "imports-once",
  setup(build) {
    build.onResolve({ filter: /^@specpress\// }, ({ path, namespace }) =>
      namespace === "once" ? { path, external: true } : { path, namespace: "once" },
    );
    build.onLoad({ filter: /.*/, namespace: "once" }, async ({ path }) => {
      const names = Object.keys(await import(path));
      return { contents: `export { ${names.join(", ")} } from "${path}";` };
    });
  },
};

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
    plugins: [importsOnce],
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
    exports,
  }));
  // Entry points share names. One that an entry point declares by itself is another thing than what
  // bears the name elsewhere, as the clients of the two platforms do.
  const taken = new Set();
  const entryFiles = entries.map(({ name, exports }) => {
    const source = readFileSync(join(folder, "src", `${name}.ts`), "utf8");
    const list = exports.map((own) => {
      const isOwn = new RegExp(`^export (class|const|function) ${own}\\b`, "m").test(source);
      const inside = isOwn && taken.has(own) ? `${name}_${own}` : own;
      return {
        inside,
        text: inside === own ? own : `${inside} as ${own}`,
        isNew: !taken.has(inside),
        own,
      };
    });
    for (const { inside } of list) taken.add(inside);
    return { name, list };
  });
  const contents = entryFiles.map(({ name, list }) => {
    const names = list.filter(({ isNew }) => isNew).map(({ own, inside }) => `${own} as ${inside}`);
    return `export { ${names.join(", ")} } from "./src/${name}.ts";`;
  });
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: contents.join("\n"), resolveDir: folder, loader: "ts" },
  });
  const { text: code } = outputFiles[0];
  const write = (format, name, text) =>
    writeFileSync(join(folder, "dist", format, `${name}.js`), text);
  write("esm", "code", code);
  // Minified, because a package is installed with both: the code to read is the other one.
  const cjs = { format: "cjs", target: "es2022", platform: "node", minify: true, lineLimit: 120 };
  write("cjs", "code", (await transform(code, cjs)).code);
  for (const { name, list } of entryFiles) {
    const named = list.map(({ text }) => `  ${text},\n`);
    write("esm", name, `export {\n${named.join("")}} from "./code.js";\n`);
    const set = list.map(({ own, inside }) => `exports.${own} = code.${inside};\n`);
    write("cjs", name, `"use strict";\nconst code = require("./code.js");\n${set.join("")}`);
  }
}

for (const folder of packages) prepare(join(root, folder));
try {
  compileTypes();
} catch (error) {
  process.exit(error.status ?? 1);
}
for (const folder of packages) clear(join(root, folder));
// The runtime first: the others ask it what it exports.
const others = packages.filter((folder) => folder !== "runtime");
if (others.length < packages.length) await bundle(join(root, "runtime"));
await Promise.all(others.map((folder) => bundle(join(root, folder))));
