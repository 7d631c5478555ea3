import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sandbox, type Sandbox } from "./sandbox.js";

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/**
 * Source files that a run loaded, as V8's own coverage report names them; a file of the built tool
 * stands for what was bundled into it.
 */
async function loaded(box: Sandbox, args: readonly string[]): Promise<string> {
  const reports = box.path(`coverage-${args.join("-").replaceAll("/", "-")}`);
  const { exit, err } = await box.specpress(args, { env: { NODE_V8_COVERAGE: reports } });
  expect(exit, err).toBe(0);
  const files = readdirSync(reports)
    .map((name) => JSON.parse(readFileSync(`${reports}/${name}`, "utf8")) as Coverage)
    .flatMap(({ result }) => result.map(({ url }) => url))
    .filter((url) => url.startsWith("file:"))
    .map((url) => fileURLToPath(url));
  expect(files.some((file) => file.endsWith("specpress.mjs"))).toBe(true);
  return [...new Set(files.flatMap((file) => [file, ...bundledInto(file)]))].join("\n");
}

function bundledInto(file: string): readonly string[] {
  const map = `${file}.map`;
  return existsSync(map) ? (JSON.parse(readFileSync(map, "utf8")) as { sources: string[] }).sources : [];
}

const HEAVY = /\/(prettier|ts-morph|typescript)\//;
const YAML_PARSER = /\/node_modules\/yaml\//;
const TEMPLATE_COMPILER = /\/node_modules\/handlebars\/.*\/compiler\//;
const TEMPLATE_ENGINE = /\/node_modules\/handlebars\//;

test("each run loads what it needs, and nothing else", async () => {
  const box = sandbox();
  const first = await loaded(box, ["generate"]);
  expect(first).toMatch(YAML_PARSER);
  expect(first).toMatch(TEMPLATE_ENGINE);
  expect(first).not.toMatch(TEMPLATE_COMPILER);
  expect(first).not.toMatch(HEAVY);

  const second = await loaded(box, ["generate", "--quiet"]);
  expect(second).not.toMatch(YAML_PARSER);
  expect(second).not.toMatch(TEMPLATE_ENGINE);
  expect(second).not.toMatch(HEAVY);

  const check = await loaded(box, ["check", "-q"]);
  expect(check).toMatch(YAML_PARSER);
  expect(check).not.toMatch(TEMPLATE_ENGINE);
  expect(check).not.toMatch(HEAVY);

  const help = await loaded(box, ["--help"]);
  expect(help).not.toMatch(YAML_PARSER);
  expect(help).not.toMatch(TEMPLATE_ENGINE);

  // The test would see them if they were loaded.
  box.write("mine/[service]/names.md.hbs", "One\n");
  const own = await loaded(box, ["generate", "--templates", "mine"]);
  expect(own).toMatch(TEMPLATE_COMPILER);
  expect(own).toMatch(/\/prettier\//);
  expect(own).not.toMatch(/\/(ts-morph|typescript)\//);
});

test("threads load no more", async () => {
  const box = sandbox();
  const files = await loaded(box, ["generate", "--jobs", "2"]);
  expect(files).not.toMatch(HEAVY);
});
