import { expect, test } from "vitest";
import { prepareTemplates, templateHash } from "../../generator/render/engine.js";
import { TemplateError } from "../../generator/render/template-tree.js";
import { printed, treeOf, type Texts } from "./templates-in-memory.js";

const VIEW = {
  name: "A <b> & 'c' {{x}}",
  yes: true,
  no: false,
  empty: "",
  items: [{ name: "one" }, { name: "two" }],
  none: [],
  deep: { name: "below" },
};

test.each<[text: string, output: string]>([
  ["{{name}}", VIEW.name],
  ["{{{name}}}", VIEW.name],
  ["{{#if yes}}a{{else}}b{{/if}}{{#if no}}a{{else}}b{{/if}}{{#if empty}}a{{/if}}", "ab"],
  ["{{#unless no}}a{{/unless}}", "a"],
  ["{{#each items}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}", "one, two"],
  ["{{#each none}}a{{else}}nothing{{/each}}", "nothing"],
  ["{{#each items}}{{../deep.name}} {{/each}}", "below below "],
  ["{{#with deep}}{{name}}{{/with}}", "below"],
  ["{{deep.name}} {{@root.yes}}", "below true"],
  ["{{! a comment }}a", "a"],
  ["a\n{{#if yes}}\nb\n{{/if}}\nc\n", "a\nb\nc\n"],
])("%s", async (text, output) => {
  expect(await printed(text, VIEW)).toBe(output);
});

test("partials, each with the view or a part of it", async () => {
  const partials = { one: "<{{name}}>", two: "{{> one deep}}" };
  expect(
    await printed("{{> one deep}} {{> two}}{{#each items}}{{> one}}{{/each}}", VIEW, partials),
  ).toBe("<below> <below><one><two>");
});

test("a partial that sees its view alone is printed once for each view", async () => {
  let reads = 0;
  const shared = {
    get name() {
      reads++;
      return "shared";
    },
  };
  const view = { ...VIEW, items: [shared, shared, { name: "other" }], deep: shared };
  const partials = { one: "<{{name}}>", two: "({{> one}})", three: "{{name}} of {{@root.yes}}" };
  const text = "{{> one deep}}{{#each items}}{{> two}}{{> three}} {{/each}}";
  reads = 0;
  expect(await printed(text, view, partials)).toBe(
    "<shared>(<shared>)shared of true (<shared>)shared of true (<other>)other of true ",
  );
  // Once for "one", and twice for what looks around it and so may differ.
  expect(reads).toBe(3);
});

test.each<[name: string, text: string, message: string, partials?: Texts]>([
  ["an unknown name", "a\n  {{nmae}}", 'page.txt.hbs:2:5: the view has no "nmae"'],
  ["in a condition", "{{#if\n nmae}}a{{/if}}", 'page.txt.hbs:2:2: the view has no "nmae"'],
  [
    "in its counterpart",
    "{{#unless nmae}}a{{/unless}}",
    'page.txt.hbs:1:11: the view has no "nmae"',
  ],
  ["in a loop", "{{#each itms}}a{{/each}}", 'page.txt.hbs:1:9: the view has no "itms"'],
  [
    "within a loop",
    "{{#each items}}\n{{nmae}}{{/each}}",
    'page.txt.hbs:2:3: the view has no "nmae"',
  ],
  ["in a context", "{{#with dep}}a{{/with}}", 'page.txt.hbs:1:9: the view has no "dep"'],
  ["below another", "{{deep.nmae}}", 'page.txt.hbs:1:3: the view has no "nmae"'],
  ["from the root", "{{@root.nmae}}", 'page.txt.hbs:1:3: the view has no "nmae"'],
  [
    "above a loop",
    "{{#each items}}{{../nmae}}{{/each}}",
    'page.txt.hbs:1:18: the view has no "nmae"',
  ],
  ["as a section", "{{#nmae}}a{{/nmae}}", 'page.txt.hbs:1:4: the view has no "nmae"'],
  ["as an inverse section", "{{^nmae}}a{{/nmae}}", 'page.txt.hbs:1:4: the view has no "nmae"'],
  [
    "in a partial",
    "{{> one}}",
    'partials/one.hbs:2:3: the view has no "nmae"',
    { one: "a\n{{nmae}}" },
  ],
  [
    "in a partial's condition",
    "{{> one}}",
    'partials/one.hbs:1:7: the view has no "nmae"',
    { one: "{{#if nmae}}a{{/if}}" },
  ],
  [
    "as a partial's context",
    "{{> one nmae}}",
    'page.txt.hbs:1:9: the view has no "nmae"',
    { one: "a" },
  ],
  [
    "a partial",
    "a\n {{> one}}{{> nowhere}}",
    'page.txt.hbs:2:11: there is no partial "nowhere"',
    { one: "b" },
  ],
  [
    "a partial of a partial",
    "{{> one}}",
    'partials/one.hbs:1:2: there is no partial "two"',
    { one: " {{> two}}" },
  ],
])("unknown: %s", async (_, text, message, partials) => {
  const run = printed(text, VIEW, partials);
  await expect(run).rejects.toThrow(TemplateError);
  await expect(run).rejects.toThrow(
    `templates/${message.startsWith("partials") ? "" : "[service]/"}${message}`,
  );
});

test.each<[text: string, message: RegExp]>([
  ["a\n{{#if yes}}", /^templates\/\[service\]\/page\.txt\.hbs:2:\d+: cannot be read near/],
  ["{{#if yes}}a{{/each}}", /page\.txt\.hbs:1:\d+: if doesn't match each/],
  ["a\nb {{name", /page\.txt\.hbs:2:\d+: cannot be read near/],
  ["{{name name}}", /page\.txt\.hbs.*unknown helper/],
  ["{{upper name}}", /page\.txt\.hbs.*unknown helper/],
  ["{{#shout}}a{{/shout}}", /page\.txt\.hbs:1:\d+: the view has no "shout"/],
  ["{{#shout name}}a{{/shout}}", /page\.txt\.hbs.*unknown helper/],
  ["{{log name}}", /page\.txt\.hbs.*unknown helper/],
  ["{{lookup deep name}}", /page\.txt\.hbs.*unknown helper/],
  ['{{lookup deep "nmae"}}', /page\.txt\.hbs.*unknown helper/],
])("%s cannot be compiled", async (text, message) => {
  const run = printed(text, VIEW);
  await expect(run).rejects.toThrow(TemplateError);
  await expect(run).rejects.toThrow(message);
});

test.each([
  "{{constructor}}",
  "{{constructor.constructor}}",
  "{{deep.__proto__}}",
  "{{__proto__.polluted}}",
  "{{#with toString}}a{{/with}}",
  "{{#each items}}{{this.constructor}}{{/each}}",
  "{{@root.constructor}}",
  "{{#if hasOwnProperty}}a{{/if}}",
  "{{deep/constructor}}",
  "{{[__proto__]}}",
  "{{name.constructor}}",
])("%s reaches no prototype", async (text) => {
  await expect(printed(text, VIEW)).rejects.toThrow(
    /page\.txt\.hbs:1:\d+: "\w+" cannot be part of a view/,
  );
});

test("what is printed is never read as a template again", async () => {
  expect(
    await printed("{{#each items}}{{name}}{{/each}}", {
      items: [{ name: "{{secret}}" }],
      secret: "s",
    }),
  ).toBe("{{secret}}");
});

test("a precompiled template stands in for one of the same text only", async () => {
  const tree = treeOf({ "[service]/page.txt": "{{name}}" });
  const [page] = tree.pages;
  const other = treeOf({ "[service]/page.txt": "other {{name}}" });
  const { precompileTemplate } = await import("../../generator/render/precompile.js");
  const compiled = new Function(`return (${precompileTemplate("ready {{name}}")})`)() as object;
  const precompiled = new Map([[templateHash("{{name}}"), compiled]]);
  expect((await prepareTemplates(tree, precompiled))(page!)({ name: "x" })).toBe("ready x");
  expect((await prepareTemplates(other, precompiled))(other.pages[0]!)({ name: "x" })).toBe(
    "other x",
  );
});
