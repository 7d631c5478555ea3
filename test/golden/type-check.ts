import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../pipeline.js";

/** Files of some packages, by the packages' names and their own paths. */
export type Packages = readonly { readonly name: string; readonly files: ReadonlyMap<string, string> }[];

/** What the TypeScript compiler says of packages, as strictly as it judges ours; nothing if all is well. */
export function typeErrors(packages: Packages): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "specpress-types-"));
  try {
    for (const { name, files } of packages) {
      for (const [path, content] of files) write(join(folder, name, path), content);
    }
    write(join(folder, "tsconfig.json"), JSON.stringify(project()));
    const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
    const tsc = join(dirname(compiler), "bin", "tsc");
    const { stdout, stderr } = spawnSync(process.execPath, [tsc, "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    return `${stdout}${stderr}`.split("\n").filter((line) => line !== "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function project(): object {
  const runtime = join(root, "runtime", "src");
  return {
    compilerOptions: {
      target: "es2022",
      lib: ["es2023", "es2024.string"],
      module: "nodenext",
      moduleResolution: "nodenext",
      noEmit: true,
      declaration: true,
      types: ["node"],
      typeRoots: [join(root, "node_modules", "@types")],
      paths: {
        "@specpress/runtime": [join(runtime, "index.ts")],
        "@specpress/runtime/*": [join(runtime, "*.ts")],
      },
      skipLibCheck: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noImplicitOverride: true,
      noFallthroughCasesInSwitch: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      isolatedDeclarations: true,
      forceConsistentCasingInFileNames: true,
    },
    include: ["*/src"],
  };
}
