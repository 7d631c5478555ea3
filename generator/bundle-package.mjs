// All code of a package in few files, because opening files is most of what an import costs.
import { build, transform } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { lineMap } from "./line-map.mjs";

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

/** Minified, because a package is installed with both: the code to read is the other one. */
const MINIFIED = {
  format: "cjs",
  target: "es2022",
  platform: "node",
  minify: true,
  lineLimit: 120,
  sourcemap: "external",
  sourcesContent: false,
  sourcefile: "../esm/code.js",
};

/**
 * The same code without the comments that say what things are for: they stand in the declarations,
 * which lie next to it. With tabs, as every installation pays for every space.
 */
async function withoutDocs(code) {
  const bare = code
    .replace(/^[ \t]*\/\*\*(?:[^*]|\*(?!\/))*\*\/\n/gm, "")
    .replace(/^(?: {2})+/gm, (spaces) => "\t".repeat(spaces.length / 2));
  const [before, after] = await Promise.all(
    [code, bare].map((text) => transform(text, { minify: true })),
  );
  // Texts of several lines may hold either.
  return before.code === after.code ? bare : code;
}

/** All code of a package in one file, and a file per entry point that names what it exports of it. */
export async function bundlePackage(folder, entryPoints) {
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
    entryPoints: entryPoints.map((name) => `src/${name}.ts`),
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
  const code = await withoutDocs(outputFiles[0].text);
  const write = (format, name, text) =>
    writeFileSync(join(folder, "dist", format, `${name}.js`), text);
  write("esm", "code", code);
  const { code: minified, map } = await transform(code, MINIFIED);
  write("cjs", "code", `${minified}//# sourceMappingURL=code.js.map\n`);
  writeFileSync(
    join(folder, "dist", "cjs", "code.js.map"),
    lineMap(map, "code.js", { name: MINIFIED.sourcefile, text: code }),
  );
  for (const { name, list } of entryFiles) {
    const named = list.map(({ text }) => `  ${text},\n`);
    write("esm", name, `export {\n${named.join("")}} from "./code.js";\n`);
    // The form in which Node finds the names without running the file.
    const taking = list.map(({ own, inside }) => (own === inside ? own : `${inside}: ${own}`));
    const giving = list.map(({ own }) => own);
    write(
      "cjs",
      name,
      `"use strict";\nconst { ${taking.join(", ")} } = require("./code.js");\nmodule.exports = { ${giving.join(", ")} };\n`,
    );
  }
}
