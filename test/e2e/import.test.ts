import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { upstream } from "../sync/import/upstream.js";
import { compile } from "./compile.js";
import { contentsBelow, emptySandbox, filesBelow, sandbox, type Sandbox } from "./sandbox.js";
import { repository } from "./specpress.js";

/** A service with a little of everything that is hard on names. */
function oddities(service: string, version = "2024-01-01"): string {
  return upstream({
    service,
    version,
    product: "演示",
    input: [
      { name: "Size", type: "int", member: "int64", required: true, document: "取值范围：[1, 10]" },
      { name: "Filter", type: "list", member: "Filter", document: "最多5个" },
      { name: "filter", type: "object", member: "filter" },
      { name: "Thing", type: "object", member: "StartThing" },
      { name: "Strange", type: "list", member: "list" },
    ],
    output: [{ name: "Things", type: "list", member: "StartThing", value_allowed_null: true }],
    structures: {
      Filter: [{ name: "Filters", type: "list", member: "Filter" }],
      filter: [],
      StartThing: [{ name: "Id" }, { name: "id" }],
      Unused: [{ name: "A", required: true, value_allowed_null: true }],
    },
  });
}

const EXAMPLES = JSON.stringify({
  actions: {
    StartThing: [
      { title: "T", document: "", input: 'POST /\n\n{"Size": "3"}', output: '{"Response": {}}' },
      { title: "T", document: "", input: 'POST /\n\n{"Size": }', output: "{}" },
    ],
  },
});

function withFiles(files: Readonly<Record<string, string>>): Sandbox {
  const box = emptySandbox();
  for (const [name, text] of Object.entries(files)) box.write(name, text);
  return box;
}

/** Type-checks what was generated, against the runtime's sources. */
async function typecheck(box: Sandbox): Promise<void> {
  const modules = box.path("node_modules");
  mkdirSync(join(modules, "@types"), { recursive: true });
  mkdirSync(join(modules, "@specpress"), { recursive: true });
  symlinkSync(join(repository, "node_modules/@types/node"), join(modules, "@types/node"));
  cpSync(join(repository, "runtime"), join(modules, "@specpress/runtime"), {
    recursive: true,
    filter: (path) => !path.includes("node_modules"),
  });
  box.write("package.json", '{ "private": true, "type": "module" }');
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023"],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
  };
  box.write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["generated/*/src"] }));
  const { exit, out } = await compile(box.folder);
  expect({ exit, out }).toEqual({ exit: 0, out: "" });
}

test("from metadata to a client that compiles, with nothing but drafts left to write", async () => {
  const box = withFiles({ "demo.api.json": oddities("demo"), "demo.examples.json": EXAMPLES });
  const { exit, out, err } = await box.specpress([
    "import",
    "demo.api.json",
    "--examples",
    "demo.examples.json",
    "--out",
    "specs",
  ]);
  expect({ exit, out }).toEqual({ exit: 0, out: "" });
  expect(err).toContain("demo.api.json:1:");
  expect(err).toContain('a member (there is no type "list") is left out [upstream-left-out]');
  expect(err).toContain("an example that has a request that is not JSON is left out");
  expect(err).toContain(
    "specs/demo: 1 action, 4 structures, 1 example; 15 descriptions to write, 2 fields with limits to look at\n",
  );
  expect(filesBelow(box.path("specs")).filter((file) => !file.startsWith("schema/"))).toEqual([
    "demo/actions/StartThing.yaml",
    "demo/errors.yaml",
    "demo/releases.yaml",
    "demo/service.yaml",
    "demo/structures/Filter.yaml",
    "demo/structures/StartThing.yaml",
    "demo/structures/Unused.yaml",
    "demo/structures/filter.2.yaml",
    "demo/upstream.json",
    "platform.yaml",
    "spec.schema.json",
  ]);
  const check = await box.specpress(["check", "--json"]);
  expect(check.exit).toBe(0);
  const { diagnostics } = JSON.parse(check.out) as { diagnostics: readonly { code: string }[] };
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["draft-description"]));
  expect(diagnostics).toHaveLength(15);
  expect((await box.specpress(["generate"])).exit).toBe(0);
  await typecheck(box);
  const inspected = await box.specpress(["inspect", "demo", "--json"]);
  expect(inspected.out).toContain('"summary": "Start thing."');
  expect(inspected.out).toContain('"draft": true');
}, 60_000);

test("several versions of one service have a folder each, and the same name on the wire", async () => {
  const box = withFiles({
    "old.api.json": oddities("cvm", "2016-01-01"),
    "new.api.json": oddities("cvm", "2017-03-12"),
    "demo.api.json": oddities("demo"),
  });
  const { exit, out } = await box.specpress([
    "import",
    "old.api.json",
    "new.api.json",
    "demo.api.json",
    "--out",
    "specs",
    "--json",
  ]);
  expect(exit).toBe(0);
  const { services } = JSON.parse(out) as { services: readonly { folder: string }[] };
  expect(services.map(({ folder }) => folder)).toEqual([
    "cvm-2016-01-01",
    "cvm-2017-03-12",
    "demo",
  ]);
  expect(box.read("specs/cvm-2017-03-12/service.yaml")).toContain("\nname: cvm\n");
  expect((await box.specpress(["generate"])).exit).toBe(0);
  expect(box.read("generated/cvm-2017-03-12/src/service.ts")).toContain('name: "cvm"');
  expect(box.read("generated/cvm-2017-03-12/package.json")).toContain(
    '"@specpress/cvm-2017-03-12"',
  );
});

test("an OpenAPI document in YAML, under another name", async () => {
  const box = withFiles({
    "api.yaml": `
openapi: 3.1.0
info: { title: Demo, version: "2024-01-01" }
servers: [{ url: https://demo.example.com }]
paths:
  /StartThing:
    post:
      requestBody:
        content: { application/json: { schema: { type: object, properties: { A: { type: string, minLength: 1 } } } } }
      responses: { "200": { description: OK } }
`,
  });
  const args = ["import", "api.yaml", "--out", "specs", "--service", "other", "-q"];
  expect(await box.specpress(args)).toEqual({ exit: 0, out: "", err: "" });
  expect(box.read("specs/other/service.yaml")).toContain("\nname: demo\n");
  expect(box.read("specs/other/actions/StartThing.yaml")).toContain(
    "A: { minLength: 1, draft: A. }",
  );
  expect((await box.specpress(["check"])).exit).toBe(0);
});

test("beside services that are there, whose platform stays as it is", async () => {
  const box = sandbox();
  box.write("demo.api.json", oddities("demo"));
  const before = contentsBelow(box.path("specs"));
  expect((await box.specpress(["import", "demo.api.json", "--out", "specs"])).exit).toBe(0);
  const after = contentsBelow(box.path("specs"));
  expect([...before].filter(([file, text]) => after.get(file) !== text)).toEqual([]);
  expect(
    [...after.keys()].filter((file) => !before.has(file) && !file.startsWith("demo/")),
  ).toEqual([]);
  expect((await box.specpress(["check", "demo"])).exit).toBe(0);
});

describe("nothing is written", () => {
  test.each<readonly [string, string, string]>([
    [
      "where a service stands already",
      oddities("trtc"),
      "specs/trtc error is there already; sync brings it up to date",
    ],
    [
      "of text that is cut off",
      oddities("demo").slice(0, -40),
      "error the text is not JSON from here on [json-syntax]",
    ],
    ["of another kind of JSON", '{"a": 1}', '"metadata" is missing'],
    ["of names that are none", oddities("demo").replaceAll('"Filters"', '"\\u001b[31m"'), "error"],
    [
      "of a service that is a path",
      oddities("../demo"),
      'error "../demo" cannot be the name of a service',
    ],
    ["of nothing", "", "error the text is not JSON from here on"],
  ])("%s", async (_, text, said) => {
    const box = sandbox();
    box.write("sound.api.json", oddities("sound"));
    box.write("demo.api.json", text);
    const before = contentsBelow(box.path("specs"));
    const { exit, out, err } = await box.specpress([
      "import",
      "sound.api.json",
      "demo.api.json",
      "--out",
      "specs",
    ]);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toContain(said);
    expect(err).toContain("nothing written");
    expect(err).not.toContain("\u001b");
    expect(contentsBelow(box.path("specs"))).toEqual(before);
  });

  test("of a file that is not there", async () => {
    const box = emptySandbox();
    const { exit, err } = await box.specpress(["import", "demo.api.json", "--out", "specs"]);
    expect(exit).toBe(1);
    expect(err).toContain("demo.api.json:1:1 error cannot be read: there is no such file");
    expect(filesBelow(box.folder)).toEqual([]);
  });

  test.each([
    [["import", "a.api.json"], "required option '--out <folder>' not specified"],
    [["import", "--out", "specs"], "missing required argument 'files'"],
    [
      ["import", "a.api.json", "b.api.json", "--out", "x", "--service", "y"],
      "--service names one service",
    ],
    [
      ["import", "a.api.json", "--out", "x", "--service", "../y"],
      '"../y" cannot be the name of a service',
    ],
  ])("%j", async (args, said) => {
    const { exit, err } = await emptySandbox().specpress(args);
    expect(exit).toBe(64);
    expect(err).toContain(said);
  });
});
