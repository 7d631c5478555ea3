// Builds the runtime and every generated package with the TypeScript compiler: ESM and CommonJS,
// each with its types.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");

const generated = readdirSync(join(root, "generated"))
  .map((name) => join("generated", name))
  .filter((folder) => existsSync(join(root, folder, "tsconfig.json")));
const packages = ["runtime", ...generated];

try {
  execFileSync(process.execPath, [compiler, "--build", ...packages], {
    cwd: root,
    stdio: "inherit",
  });
} catch (error) {
  process.exit(error.status ?? 1);
}
// The packages say "type": "module"; this says that what lies here is CommonJS all the same.
for (const folder of packages) {
  writeFileSync(join(root, folder, "dist", "cjs", "package.json"), '{ "type": "commonjs" }\n');
}
