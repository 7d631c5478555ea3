import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startMock } from "../../../generator/commands/start-mock.js";
import type { RunningMock } from "../../../generator/mock/library.js";
import { compile } from "../compile.js";
import { emptySandbox, filesBelow, type Sandbox } from "../sandbox.js";
import { repository, run, specpress } from "../specpress.js";
import { ANSWER, callerProgram, FAULTS, TYPED } from "./caller-program.js";
import { installRuntimes } from "./other-runtimes.js";
import { Registry } from "./registry.js";
import { manifestOf, releasedCheckout, services } from "./released-checkout.js";

// Each upload is four runs of npm.
vi.setConfig({ testTimeout: 240_000 });

// Before there are tests: of one that cannot be had there is none.
const { runtimes, remove } = await installRuntimes();

let registry: Registry;
let mock: RunningMock;
let checkout: string;
beforeAll(async () => {
  registry = await Registry.start();
  mock = await startMock({ cwd: repository, services: ["trtc"], faults: FAULTS });
  checkout = join(registry.folder, "checkout");
  releasedCheckout(checkout);
});
afterAll(async () => {
  await mock.close();
  await registry.close();
  remove();
});

const ORDER = ["runtime", ...services.map((service) => `generated/${service}`), "."];

describe("publish", () => {
  test(
    "uploads every package that was released, each after what it needs",
    { timeout: 240_000 },
    async () => {
      const { exit, out, err } = await publish();
      expect(exit, out + err).toBe(0);
      const lines = ORDER.map((folder) => manifestOf(join(checkout, folder)));
      expect(out).toBe(lines.map(({ name, version }) => `${name} ${version} uploaded\n`).join(""));
    },
  );

  test("has nothing to do a second time", async () => {
    const { exit, out } = await publish("runtime", "trtc");
    expect(exit).toBe(0);
    expect(out.match(/^\S+ \S+ is there already$/gm)).toHaveLength(2);
  });

  function publish(...names: readonly string[]): ReturnType<typeof specpress> {
    return specpress(["publish", ...names], { cwd: checkout, env: registry.environment() });
  }
});

/** An empty project that installed packages from the registry. */
async function project(type: "module" | "commonjs", ...names: string[]): Promise<Sandbox> {
  const box = emptySandbox();
  box.write("package.json", JSON.stringify({ name: "consumer", private: true, type }));
  const { exit, err } = await registry.npm(["install", ...names], box.folder);
  expect(exit, err).toBe(0);
  return box;
}

async function runs(box: Sandbox, file: string): Promise<void> {
  const { exit, out, err } = await run(process.execPath, [file], { cwd: box.folder });
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(JSON.parse(out)).toEqual(ANSWER);
}

test("an ES module and a script of CommonJS call it", async () => {
  const box = await project("module", "@specpress/trtc");
  box.write("main.mjs", callerProgram("esm", mock.clientOptions));
  box.write("main.cjs", callerProgram("cjs", mock.clientOptions));
  await runs(box, "main.mjs");
  await runs(box, "main.cjs");
});

/** How TypeScript resolves modules, and what it makes of them. */
const RESOLUTIONS = { node16: "node16", nodenext: "nodenext", bundler: "es2022" };

/** Compiles main.mts in every way there is to resolve modules; what comes out is main.mjs. */
async function compiles(box: Sandbox): Promise<void> {
  for (const [moduleResolution, module] of Object.entries(RESOLUTIONS)) {
    const options = { target: "es2022", module, moduleResolution, strict: true };
    box.write("tsconfig.json", JSON.stringify({ compilerOptions: options, files: ["main.mts"] }));
    const { exit, out } = await compile(box.folder, "--noEmit", "false", "--outDir", module);
    expect({ moduleResolution, exit, out }).toEqual({ moduleResolution, exit: 0, out: "" });
  }
}

test("programs in TypeScript call it, however they resolve modules", async () => {
  const box = await project("module", "@specpress/trtc");
  box.write("main.mts", callerProgram("esm", mock.clientOptions) + TYPED);
  await compiles(box);
  for (const module of Object.values(RESOLUTIONS)) await runs(box, `${module}/main.mjs`);
});

const others = runtimes.map((one) => [one.name, one] as const);
test.each(others)("%s installs it by itself and calls it", async (_, runtime) => {
  const box = emptySandbox();
  const dependencies = { "@specpress/trtc": "^0.1.0" };
  box.write("package.json", JSON.stringify({ private: true, type: "module", dependencies }));
  box.write(".npmrc", `registry=${registry.url}/\n`);
  box.write("main.mjs", callerProgram("esm", mock.clientOptions));
  const env = { DENO_DIR: box.path("kept"), BUN_INSTALL_CACHE_DIR: box.path("kept") };
  const { program, install, start } = runtime;
  const installed = await run(program, install, { cwd: box.folder, env });
  expect(installed.exit, installed.err).toBe(0);
  const { exit, out, err } = await run(program, [...start, "main.mjs"], { cwd: box.folder, env });
  expect(exit, err).toBe(0);
  expect(JSON.parse(out)).toEqual(ANSWER);
});

test("bundles of esbuild and Vite call it where nothing is installed", async () => {
  const box = await project("module", "@specpress/trtc");
  box.write("main.js", callerProgram("esm", mock.clientOptions));
  for (const platform of ["node", "browser"] as const) {
    await build({
      absWorkingDir: box.folder,
      entryPoints: ["main.js"],
      outfile: `out/${platform}.mjs`,
      bundle: true,
      format: "esm",
      platform,
      logLevel: "silent",
    });
  }
  box.write("index.html", '<script type="module" src="/main.js"></script>');
  // What it would add looks for a page to put links on.
  const config = { build: { outDir: "out/vite", modulePreload: false } };
  box.write("vite.config.js", `export default ${JSON.stringify(config)};`);
  const { exit, err } = await tool(box, "vite/bin/vite.js", ["build", "--logLevel", "warn"]);
  expect(exit, err).toBe(0);
  box.remove("node_modules");
  const bundles = filesBelow(box.path("out")).filter((file) => /\.m?js$/.test(file));
  expect(bundles).toHaveLength(3);
  for (const file of bundles) await runs(box, `out/${file}`);
});

/** A bundler of somebody's: which one it is has nothing to do with the registry. */
function tool(box: Sandbox, script: string, args: readonly string[]): ReturnType<typeof run> {
  const path = join(repository, "node_modules", script);
  return run(process.execPath, [path, ...args], { cwd: box.folder });
}

describe("specpress itself, installed with every service", () => {
  const CALLS = `
    const options = mock.clientOptions;
    const { Page } = await new LcicClient(options).describeSupervisors({ SdkAppId: 3520000, Page: 1 });
    const { Info } = await new MdlClient(options).describeStreamLiveRegions({});
    const { StaffList } = await new CccClient(options).describeStaffInfoList({
      SdkAppId: 1400000001,
      PageSize: 10,
      PageNumber: 0,
    });
    const { RequestId } = await new TrtcClient(options).dismissRoom({
      SdkAppId: 1400000001,
      RoomId: 7,
    });
    console.log(JSON.stringify([Page, Info.Regions[0]?.Name, StaffList, RequestId.length]));
    await mock.close();`;
  const NAMES = { ccc: "CccClient", lcic: "LcicClient", mdl: "MdlClient", trtc: "TrtcClient" };
  const each = (line: (client: string, name: string) => string): string =>
    Object.entries(NAMES)
      .map(([service, client]) => line(client, `@specpress/${service}`))
      .join("\n");
  const ESM = `
    import { startMock } from "specpress/mock";
    ${each((client, name) => `import { ${client} } from "${name}";`)}
    const mock = await startMock();
    ${CALLS}`;
  const CJS = `
    const { startMock } = require("specpress/mock");
    ${each((client, name) => `const { ${client} } = require("${name}");`)}
    async function main() {
      const mock = await startMock();
      ${CALLS}
    }
    void main();`;

  test("serves a mock of what is installed, and is a command", async () => {
    const names = Object.keys(NAMES).map((service) => `@specpress/${service}`);
    const box = await project("module", "specpress", ...names);
    box.write("main.cjs", CJS);
    box.write("main.mts", ESM);
    await compiles(box);
    for (const file of ["es2022/main.mjs", "main.cjs"]) {
      const { out, err } = await run(process.execPath, [file], { cwd: box.folder });
      expect(err).toBe("");
      expect(JSON.parse(out)).toEqual([1, "ap-mumbai", [], 36]);
    }
    const args = ["exec", "--no", "--", "specpress", "call", "lcic", "--help"];
    const { exit, out, err } = await registry.npm(args, box.folder);
    expect(exit, err).toBe(0);
    expect(out).toContain("DescribeSupervisors");
  });
});
