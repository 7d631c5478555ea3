import { expect, test } from "vitest";
import { formatOwn } from "../../generator/render/format-own.js";
import { TemplateError } from "../../generator/render/template-tree.js";
import { template } from "./templates-in-memory.js";

const own = template("[service]/x", "", true);

test("built-in output is left alone, whatever it looks like", async () => {
  const files = [{ path: "demo/a.ts", content: "const  x=1", own: undefined }];
  expect(await formatOwn(files)).toBe(files);
});

test.each<[path: string, content: string, formatted: string]>([
  ["demo/a.ts", "const  x='1'", 'const x = "1";\n'],
  ["demo/a.json", '{"a":1}', '{ "a": 1 }\n'],
  ["demo/a.md", "* a\n* b", "- a\n- b\n"],
  ["demo/a.yaml", "a:   1", "a: 1\n"],
  ["demo/a.unknown", "as   it is", "as   it is"],
  ["demo/Makefile", "a:\n\tb", "a:\n\tb"],
])("%s of an own template is formatted as its name says", async (path, content, formatted) => {
  const [file] = await formatOwn([{ path, content, own }]);
  expect(file).toEqual({ path, content: formatted, own });
});

test("what cannot be formatted is the template's fault", async () => {
  const run = formatOwn([{ path: "demo/a.ts", content: "const const", own }]);
  await expect(run).rejects.toThrow(TemplateError);
  await expect(run).rejects.toThrow(
    /^templates\/\[service\]\/x\.hbs: printed a demo\/a\.ts that cannot be formatted: /,
  );
});

test("no configuration of the user's folder changes the output", async () => {
  const wide = `const x = f(${Array.from({ length: 12 }, (_, i) => `name${i}`).join(", ")});\n`;
  const [file] = await formatOwn([{ path: "demo/a.ts", content: wide, own }]);
  expect(file!.content).toBe(wide);
});
