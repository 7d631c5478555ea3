import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readTemplates, TemplateError } from "../../generator/render/template-tree.js";
import { root } from "../pipeline.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "specpress-templates-"));
  write("built-in", {
    "[service]/a.txt.hbs": "built-in a",
    "[service]/b.txt.hbs": "built-in b",
    "partials/p.hbs": "built-in p",
  });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(below: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, below, path)), { recursive: true });
    writeFileSync(join(folder, below, path), text);
  }
}

const read = (own: Readonly<Record<string, string>> = {}) => {
  write("mine", own);
  mkdirSync(join(folder, "mine"), { recursive: true });
  return readTemplates(join(folder, "built-in"), { folder: join(folder, "mine"), shown: "my/own" });
};

test("pages and partials, by their paths", () => {
  const { pages, partials } = readTemplates(join(folder, "built-in"), undefined);
  expect(pages).toEqual([
    {
      path: "[service]/a.txt.hbs",
      target: "[service]/a.txt",
      text: "built-in a",
      file: "templates/[service]/a.txt.hbs",
      own: false,
    },
    {
      path: "[service]/b.txt.hbs",
      target: "[service]/b.txt",
      text: "built-in b",
      file: "templates/[service]/b.txt.hbs",
      own: false,
    },
  ]);
  expect([...partials.keys()]).toEqual(["p"]);
});

test("own templates stand in for built-in ones of the same path, and add others", () => {
  const { pages, partials } = read({
    "[service]/b.txt.hbs": "my b",
    "[service]/c/[action].md.hbs": "my c",
    "partials/p.hbs": "my p",
    "partials/deeper/q.hbs": "my q",
  });
  expect(pages.map(({ text, file, own }) => [text, file, own])).toEqual([
    ["built-in a", "templates/[service]/a.txt.hbs", false],
    ["my b", "my/own/[service]/b.txt.hbs", true],
    ["my c", "my/own/[service]/c/[action].md.hbs", true],
  ]);
  expect([...partials].map(([name, { text }]) => [name, text])).toEqual([
    ["deeper/q", "my q"],
    ["p", "my p"],
  ]);
});

test("templates below docs/ make the site, and packages come of the others", () => {
  const { pages, site } = read({
    "docs/index.html.hbs": "a",
    "docs/[service]/[action].html.hbs": "b",
    "docs/[service]/releases/[release].html.hbs": "c",
    "docs/guides/[guide].html.hbs": "d",
  });
  expect(pages.map(({ path }) => path)).toEqual(["[service]/a.txt.hbs", "[service]/b.txt.hbs"]);
  expect(site.map(({ text }) => text)).toEqual(["b", "c", "d", "a"]);
});

test("line ends and a byte order mark do not reach the output", () => {
  const { pages } = read({ "[service]/c.txt.hbs": "\ufeffa\r\nb\rc\n" });
  expect(pages.at(-1)!.text).toBe("a\nb\nc\n");
});

test("templates come in the same order on every machine", () => {
  const names = ["b", "a", "B", "ä", "1"].map((name) => `[service]/z-${name}.txt.hbs`);
  const { pages } = read(Object.fromEntries(names.map((name) => [name, ""])));
  expect(pages.slice(2).map(({ path }) => path)).toEqual([...names].sort());
});

test.each<[path: string, message: string]>([
  ["[service]/c.txt", "my/own/[service]/c.txt: is no template: templates end in .hbs"],
  ["readme.md.hbs", "my/own/readme.md.hbs: makes no file of a service"],
  ["[sevice]/a.txt.hbs", "[sevice] in its path is none of [service], [action], [structure]"],
  ["[service]/[Action].ts.hbs", "[Action] in its path is none of"],
  ["[service]/[].ts.hbs", "[] in its path is none of"],
  ["[service]/[action]/[structure].ts.hbs", "names both [action] and [structure]"],
  [
    "[service]/[release].md.hbs",
    "[release] in its path is none of [service], [action], [structure]",
  ],
  [
    "docs/[service]/[thing].html.hbs",
    "[thing] in its path is none of [service], [action], [struct",
  ],
  ["docs/[service]/[action]-[release].html.hbs", "names both [action] and [release]"],
  ["docs/[action].html.hbs", "names [action] without [service], whose it is"],
  ["docs/[service]/[guide].html.hbs", "names both [guide] and [service]"],
])("%s is refused", (path, message) => {
  expect(() => read({ [path]: "x" })).toThrow(TemplateError);
  expect(() => read({ [path]: "x" })).toThrow(message);
});

test("folders that are not there", () => {
  expect(() => readTemplates(join(folder, "nowhere"), undefined)).toThrow(
    "templates: cannot be read (ENOENT)",
  );
  expect(() =>
    readTemplates(join(folder, "built-in"), { folder: join(folder, "nowhere"), shown: "mine" }),
  ).toThrow("mine: cannot be read (ENOENT)");
});

test("links are not followed out of the folder", () => {
  write("outside", { "secret.hbs": "secret" });
  mkdirSync(join(folder, "mine", "[service]"), { recursive: true });
  symlinkSync(
    join(folder, "outside", "secret.hbs"),
    join(folder, "mine", "[service]", "s.txt.hbs"),
  );
  expect(read().pages.map(({ text }) => text)).not.toContain("secret");
});

test("the built-in templates can all be read, and are small", () => {
  const { pages, site, partials } = readTemplates(join(root, "templates"), undefined);
  expect(pages.length).toBeGreaterThan(10);
  expect(site.length).toBeGreaterThan(20);
  for (const { file, text } of [...pages, ...site, ...partials.values()]) {
    // The text of a license is as long as it is.
    if (file.endsWith("LICENSE.hbs")) continue;
    expect([file, text.split("\n").length <= 110]).toEqual([file, true]);
    expect([file, text.endsWith("\n")]).toEqual([file, true]);
  }
});
