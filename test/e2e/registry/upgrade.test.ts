import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "../compile.js";
import { emptySandbox, type Sandbox } from "../sandbox.js";
import { repository, run, specpress, type Ran } from "../specpress.js";
import { Registry } from "./registry.js";
import { manifestOf } from "./released-checkout.js";

/** The states that the releases are made of: what the API was, and what it is. */
const RELEASES = { trtc: 10, ccc: 40 };
const SERVICES = Object.keys(RELEASES) as readonly (keyof typeof RELEASES)[];
const NAMES = SERVICES.map((service) => `@specpress/${service}`);

let registry: Registry;
beforeAll(async () => {
  registry = await Registry.start();
  await publish(join(repository, "runtime"));
  const before = join(registry.folder, "before");
  await buildThen(before);
  for (const service of SERVICES) {
    await publish(join(before, "generated", service));
    await publish(await laterVersion(service));
  }
}, 240_000);
afterAll(() => registry.close());

async function need(running: Promise<Ran>): Promise<string> {
  const { exit, out, err } = await running;
  expect(exit, out + err).toBe(0);
  return out;
}

async function publish(folder: string): Promise<void> {
  await need(registry.npm(["publish", "--ignore-scripts"], folder));
}

/** The packages as they would have been then. */
async function buildThen(folder: string): Promise<void> {
  const parts = ["package.json", "tsconfig.json", "src", "dist"];
  for (const part of parts)
    cpSync(join(repository, "runtime", part), join(folder, "runtime", part), { recursive: true });
  const modules = process.platform === "win32" ? "junction" : "dir";
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), modules);
  for (const service of SERVICES) {
    const args = ["--release", String(RELEASES[service]), "--out", join(folder, "generated")];
    await need(specpress(["generate", service, ...args], { cwd: repository }));
  }
  // Without specs: there are none of then.
  const script = join(repository, "dist/build-packages.mjs");
  const args = ["--root", folder, "--described", ...SERVICES.map((one) => `generated/${one}`)];
  await need(run(process.execPath, [script, ...args], { cwd: folder }));
}

/** The packages of today under the version that the changes since then ask for. */
async function laterVersion(service: keyof typeof RELEASES): Promise<string> {
  const states = [`${service}@${RELEASES[service]}`, service];
  const { version } = manifestOf(join(registry.folder, "before/generated", service));
  const said = await need(specpress(["diff", ...states, "--semver", version], { cwd: repository }));
  expect(said).toMatch(/^0\.2\.0 major: /);
  const folder = join(registry.folder, "after", service);
  cpSync(join(repository, "generated", service), folder, {
    recursive: true,
    filter: (path) => basename(path) !== "src",
  });
  const file = join(folder, "package.json");
  const manifest = readFileSync(file, "utf8");
  writeFileSync(file, manifest.replace(`"version": "${version}"`, '"version": "0.2.0"'));
  return folder;
}

/** Somebody's project with what was released first. */
async function project(): Promise<Sandbox> {
  const box = emptySandbox();
  box.write("package.json", '{ "name": "app", "private": true, "type": "module" }');
  const compilerOptions = { target: "es2022", module: "nodenext", strict: true };
  box.write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["src"] }));
  const sources = fileURLToPath(new URL("../../fixtures/upgraded-project", import.meta.url));
  cpSync(sources, box.path("src"), { recursive: true });
  await need(registry.npm(["install", ...NAMES.map((name) => `${name}@^0.1.0`)], box.folder));
  return box;
}

interface Hit {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  readonly rule: string;
}

/** Where the changes since then would touch a project, by rule. */
async function impacts(box: Sandbox): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (const service of SERVICES) {
    const states = [`${service}@${RELEASES[service]}`, service];
    const args = ["impact", ...states, "--project", box.folder, "--json"];
    const said = JSON.parse(await need(specpress(args, { cwd: repository }))) as {
      readonly hits: readonly Hit[];
    };
    hits.push(...said.hits.map((hit) => ({ ...hit, file: `src/${basename(hit.file)}` })));
  }
  return hits;
}

function places(hits: readonly Hit[]): readonly string[] {
  return [...new Set(hits.map(({ file, line }) => `${file}:${line}`))].sort();
}

async function complaints(box: Sandbox): Promise<readonly string[]> {
  const { out } = await compile(box.folder);
  const lines = [...out.matchAll(/^(\S+)\((\d+),\d+\): error /gm)];
  return [...new Set(lines.map(([, file, line]) => `${file}:${line}`))].sort();
}

test("impact foretells what the compiler says of an upgrade", { timeout: 120_000 }, async () => {
  const box = await project();
  expect(await complaints(box)).toEqual([]);
  const foretold = await impacts(box);
  // What asks for a larger version is not taken by itself.
  await need(registry.npm(["update"], box.folder));
  expect(await complaints(box)).toEqual([]);
  await need(registry.npm(["install", ...NAMES.map((name) => `${name}@0.2.0`)], box.folder));
  const breaking = foretold.filter(({ severity }) => severity === "breaking");
  // The service takes such calls no longer; the package has them still, marked as deprecated.
  const inTypes = breaking.filter(({ rule }) => rule !== "action-retired");
  expect(await complaints(box)).toEqual(places(inTypes));
  expect(places(breaking)).toEqual([
    "src/rooms.ts:12",
    "src/rooms.ts:13",
    "src/rooms.ts:24",
    "src/rooms.ts:36",
    "src/rooms.ts:8",
    "src/staff.ts:11",
    "src/staff.ts:6",
  ]);
});
