import { expect, test } from "vitest";
import { prepareTemplates } from "../../generator/render/engine.js";
import { renderService } from "../../generator/render/render-service.js";
import { readTemplates } from "../../generator/render/template-tree.js";
import { soundModel } from "../model/build-yaml.js";
import { join } from "node:path";
import { root } from "../pipeline.js";
import { treeOf, type Texts } from "./templates-in-memory.js";

const model = soundModel({
  "actions/StartThing.yaml": "\n",
  "actions/StopThing.yaml": "\n",
  "structures/Thing.yaml": "\n",
});

async function rendered(
  texts: Texts,
): Promise<readonly (readonly [path: string, content: string])[]> {
  const tree = treeOf(texts);
  const files = renderService(model, tree, await prepareTemplates(tree, new Map()));
  return files.map(({ path, content }) => [path, content]);
}

test("one file per service, per action, per structure", async () => {
  expect(
    await rendered({
      "[service]/one.txt": "{{service}}",
      "[service]/a/[action].txt": "{{name}}",
      "[service]/s/[structure].txt": "{{name}}",
    }),
  ).toEqual([
    ["demo/one.txt", "demo"],
    ["demo/a/start-thing.txt", "StartThing"],
    ["demo/a/stop-thing.txt", "StopThing"],
    ["demo/a/touch-all.txt", "TouchAll"],
    ["demo/s/thing.txt", "Thing"],
  ]);
});

test("a placeholder may stand more than once", async () => {
  expect(
    await rendered({
      "[service]/[service]-[service].txt": "x",
      "[service]/[action]/[action].txt": "y",
    }),
  ).toEqual([
    ["demo/demo-demo.txt", "x"],
    ["demo/start-thing/start-thing.txt", "y"],
    ["demo/stop-thing/stop-thing.txt", "y"],
    ["demo/touch-all/touch-all.txt", "y"],
  ]);
});

test("an unknown name of a view says which template, line and column", async () => {
  await expect(rendered({ "[service]/[action].txt": "a\n{{nmae}}" })).rejects.toThrow(
    'templates/[service]/[action].txt.hbs:2:3: the view has no "nmae"',
  );
});

test("the same model gives the same bytes, in any order of templates", async () => {
  const tree = readTemplates(join(root, "templates"), undefined);
  const prepare = await prepareTemplates(tree, new Map());
  const first = renderService(model, tree, prepare);
  const again = renderService(model, { ...tree, pages: [...tree.pages].reverse() }, prepare);
  const byPath = (files: typeof first): ReadonlyMap<string, string> =>
    new Map(files.map(({ path, content }) => [path, content]));
  expect(byPath(again)).toEqual(byPath(first));
  expect(first.every(({ own }) => own === undefined)).toBe(true);
});

test("every file ends in one line end, and no two have one path", async () => {
  const tree = readTemplates(join(root, "templates"), undefined);
  const files = renderService(model, tree, await prepareTemplates(tree, new Map()));
  expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
  for (const { path, content } of files)
    expect([path, /[^\n]\n$/.test(content)]).toEqual([path, true]);
});
