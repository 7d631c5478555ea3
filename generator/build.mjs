// Builds the command line tool into dist/: one entry, with the rarely needed parts (YAML parser,
// template compiler) in chunks of their own so that a run that needs neither loads neither, and the
// built-in templates compiled ahead.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { thirdPartyLicenses } from "./third-party.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

const shared = {
  absWorkingDir: root,
  outdir: dist,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // Loaded only by what a user's own template or project asks for.
  external: ["prettier", "ts-morph"],
  // The licenses come along in one file instead.
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};

/** The bundled CommonJS packages call require for Node's own modules. */
const REQUIRE =
  "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/** Everything below a folder, sorted: the same on every machine. */
function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Names this build: what one build remembers between runs is of no use to another. */
function buildId() {
  const hash = createHash("sha256");
  for (const file of [...filesBelow(join(root, "generator")), join(root, "package-lock.json")]) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** `specpress/mock` */
const LIBRARY = "generator/commands/start-mock.ts";

async function buildTool() {
  const { metafile } = await build({
    ...shared,
    entryPoints: {
      specpress: "generator/main.ts",
      worker: "generator/commands/worker.ts",
      mock: LIBRARY,
    },
    splitting: true,
    define: { __SPECPRESS_BUILD__: JSON.stringify(buildId()) },
    // The bundled CommonJS packages call require for Node's own modules.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    sourcemap: "linked",
  });
  return [metafile];
}

/** The library for those who still load it by require, and the types for both. */
async function buildLibrary() {
  const { metafile } = await build({
    ...shared,
    entryPoints: { mock: LIBRARY },
    outExtension: { ".js": ".cjs" },
    format: "cjs",
  });
  // Only types, so that it says the same as declarations.
  const types = readFileSync(join(root, "generator/mock/library.ts"), "utf8");
  for (const extension of ["d.mts", "d.cts"]) {
    writeFileSync(
      join(dist, `mock.${extension}`),
      `${types}\nexport declare const startMock: StartMock;\n`,
    );
  }
  return [metafile];
}

/**
 * What builds packages: dist/packer.mjs, which puts their specs into them, and build-packages.mjs for
 * those who have specpress from npm and want to build one again.
 */
async function buildPackager() {
  const scripts = { ...shared, packages: "external", banner: {} };
  const built = await Promise.all([
    build({
      ...shared,
      entryPoints: { packer: "generator/commands/pack-spec.ts" },
      banner: { js: REQUIRE },
    }),
    build({ ...scripts, entryPoints: { "build-packages": "generator/build-packages.mjs" } }),
  ]);
  return built.map(({ metafile }) => metafile);
}

/** dist/templates.mjs: compiled templates by the hash of their text, which says if one was edited. */
async function compileTemplates() {
  const compiler = join(dist, "precompile.mjs");
  await build({
    ...shared,
    entryPoints: { precompile: "generator/render/precompile.ts" },
    banner: { js: REQUIRE },
  });
  const { precompileTemplate } = await import(pathToFileURL(compiler).href);
  rmSync(compiler);
  const entries = filesBelow(join(root, "templates")).map((file) => {
    const text = readFileSync(file, "utf8");
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 32);
    return `  "${hash}": ${precompileTemplate(text)},\n`;
  });
  writeFileSync(join(dist, "templates.mjs"), `export const templates = {\n${entries.join("")}};\n`);
}

/** The scripts of the docs: one for every page, and those that it loads when they are asked for. */
const SITE = ["site", "search", "request-form", "compare", "signer"];

/** dist/site.mjs: the assets of the docs by their names, for `generate` to write next to the pages. */
async function bundleSite() {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...SITE.map((name) => `generator/site/${name}.ts`), "generator/site/parts.css"],
    outdir: join(dist, "site"),
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    write: false,
  });
  const licenses = ["licenses.txt", thirdPartyLicenses(root, [metafile])];
  const assets = [...outputFiles.map(({ path, text }) => [basename(path), text]), licenses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},\n`);
  writeFileSync(join(dist, "site.mjs"), `export const assets = {\n${assets.join("")}};\n`);
  return [metafile];
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const metafiles = [
  await buildTool(),
  await buildLibrary(),
  await buildPackager(),
  await bundleSite(),
].flat();
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), thirdPartyLicenses(root, metafiles));
await compileTemplates();
// npm makes a bin executable when it installs it, which was before there was anything to install.
chmodSync(join(dist, "specpress.mjs"), 0o755);
