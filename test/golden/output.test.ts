import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { unclean } from "./prettier-clean.js";
import { root } from "../pipeline.js";
import { generateScenario, scenarios } from "./scenario.js";

const folder = mkdtempSync(join(tmpdir(), "specpress-golden-"));
const all = scenarios().map((scenario) => ({ name: scenario.name, files: generateScenario(scenario) }));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(all)("$name: prettier would change no file", async ({ files }) => {
  expect(await unclean(files)).toEqual([]);
});

test("the packages of all pages compile, as strictly as ours", () => {
  for (const { name, files } of all) {
    for (const [path, content] of files) {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project()));
  const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
  const tsc = join(dirname(compiler), "bin", "tsc");
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(`${stdout}${stderr}`).toBe("");
});

function project(): object {
  const runtime = join(root, "runtime", "src");
  return {
    compilerOptions: {
      target: "es2022",
      lib: ["es2023"],
      module: "nodenext",
      moduleResolution: "nodenext",
      noEmit: true,
      declaration: true,
      types: ["node"],
      typeRoots: [join(root, "node_modules", "@types")],
      paths: {
        "@specpress/runtime": [join(runtime, "index.ts")],
        "@specpress/runtime/validation": [join(runtime, "validation.ts")],
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
