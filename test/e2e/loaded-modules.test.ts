import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { addCopies, sandbox, type Sandbox } from "./sandbox.js";

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/**
 * Source files that a run loaded, as V8's own coverage report names them; a file of the built tool
 * stands for what was bundled into it.
 */
async function loaded(box: Sandbox, args: readonly string[]): Promise<readonly string[]> {
  const reports = box.path(`coverage-${args.join("-").replaceAll("/", "-")}`);
  const { exit, err } = await box.specpress(args, { env: { NODE_V8_COVERAGE: reports } });
  expect(exit, err).toBe(0);
  const files = readdirSync(reports)
    .map((name) => JSON.parse(readFileSync(`${reports}/${name}`, "utf8")) as Coverage)
    .flatMap(({ result }) => result.map(({ url }) => url))
    .filter((url) => url.startsWith("file:"))
    .map((url) => fileURLToPath(url));
  expect(files.some((file) => file.endsWith("specpress.mjs"))).toBe(true);
  return [...new Set(files.flatMap((file) => [file, ...bundledInto(file)]))];
}

function bundledInto(file: string): readonly string[] {
  const map = `${file}.map`;
  return existsSync(map)
    ? (JSON.parse(readFileSync(map, "utf8")) as { sources: string[] }).sources
    : [];
}

const PARTS = {
  "the YAML parser": /\/node_modules\/yaml\//,
  "the template engine": /\/node_modules\/handlebars\//,
  "the template compiler": /\/node_modules\/handlebars\/.*\/compiler\//,
  prettier: /\/node_modules\/prettier\//,
  "ts-morph": /\/node_modules\/(ts-morph|@ts-morph)\//,
  typescript: /\/node_modules\/(typescript|@typescript)\//,
};

/** Which of the heavy parts a run loaded. */
async function partsLoaded(box: Sandbox, args: readonly string[]): Promise<readonly string[]> {
  const files = await loaded(box, args);
  return Object.entries(PARTS).flatMap(([part, pattern]) =>
    files.some((file) => pattern.test(file)) ? [part] : [],
  );
}

test("each run loads what it needs, and nothing else", async () => {
  const box = sandbox();
  expect(await partsLoaded(box, ["generate"])).toEqual(["the YAML parser", "the template engine"]);
  expect(await partsLoaded(box, ["generate", "--quiet"])).toEqual([]);
  expect(await partsLoaded(box, ["generate", "--check"])).toEqual([]);
  expect(await partsLoaded(box, ["check"])).toEqual(["the YAML parser"]);
  expect(await partsLoaded(box, ["inspect", "trtc"])).toEqual(["the YAML parser"]);
  expect(await partsLoaded(box, ["--help"])).toEqual([]);
});

test("threads load no more", async () => {
  const box = sandbox();
  addCopies(box, ["abc"]);
  expect(await partsLoaded(box, ["generate", "--jobs", "2"])).toEqual([
    "the YAML parser",
    "the template engine",
  ]);
});

test("an own template needs the compiler, and prettier for what it prints", async () => {
  const box = sandbox();
  box.write("mine/[service]/names.md.hbs", "One\n");
  expect(await partsLoaded(box, ["generate", "--templates", "mine"])).toEqual([
    "the YAML parser",
    "the template engine",
    "the template compiler",
    "prettier",
  ]);
});
