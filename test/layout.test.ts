import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, root } from "./source-files.js";

/** The generator's folders: those that the design names, and what stands behind its later commands. */
const PARTS =
  "commands diagnostics load model check view render write history diff sync mock typescript sign call release site".split(
    " ",
  );

/** The tests' folders, besides those that mirror the generator's. */
const TESTS = "runtime golden vectors types e2e property bench conformance fixtures".split(" ");

test("the folders of the repository are those of the design", () => {
  const folders = (path: string): readonly string[] =>
    readdirSync(join(root, path), { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && !/^(\.|node_modules$|dist$|coverage$)/.test(entry.name),
      )
      .map(({ name }) => name);
  const here = ["generated", "generator", "runtime", "specs", "templates", "test"];
  expect(folders(".").filter((name) => !here.includes(name))).toEqual([]);
  expect(folders("generator").filter((name) => !PARTS.includes(name))).toEqual([]);
  const tests = [...PARTS, ...TESTS];
  expect(folders("test").filter((name) => !tests.includes(name))).toEqual([]);
});

test("no file has more than 300 lines", () => {
  const long = [
    ...filesBelow("generator", /\.(ts|mjs)$/),
    ...filesBelow("runtime/src"),
    ...filesBelow("templates", /\.hbs$/),
  ]
    .map((file) => [file, readFileSync(join(root, file), "utf8").split("\n").length - 1] as const)
    .filter(([, lines]) => lines > 300);
  expect(long).toEqual([]);
});

test("files are named for what they hold, in kebab case", () => {
  const files = ["generator", "runtime/src", "test"].flatMap((folder) =>
    filesBelow(folder, /\.(ts|mjs|cjs)$/),
  );
  const vague = /^(utils?|helpers?|common|misc|shared|lib|stuff)(\.|-|$)/;
  expect(files.filter((file) => file.split("/").some((part) => vague.test(part)))).toEqual([]);
  expect(
    files.filter(
      (file) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.test-d|\.cts)?\.(ts|mjs|cjs)$/.test(basename(file)),
    ),
  ).toEqual([]);
});

test("the lockfile names no registry", () => {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  expect(lock.match(/"resolved": "(?!runtime"|generated\/)[^"]*"/g) ?? []).toEqual([]);
  expect(lock).not.toMatch(/https?:\/\/[^"]*registry/);
});
