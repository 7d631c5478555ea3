import { expect, test } from "vitest";
import { filesBelow, importsOf } from "../source-files.js";

test("what signs runs in browsers: it imports nothing of Node's and no package", () => {
  const wrong = filesBelow("generator/sign")
    .flatMap(importsOf)
    .filter(({ to }) => !/^(generator|runtime)\//.test(to) || to.includes("node-digest"))
    .map(({ from, to }) => `${from} must not import ${to}`);
  expect(wrong).toEqual([]);
});
