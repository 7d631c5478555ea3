import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { runImpact, type ImpactOptions } from "../../generator/commands/impact.js";
import { paletteFor } from "../../generator/commands/output.js";
import { UsageError } from "../../generator/commands/usage-error.js";
import { root } from "../pipeline.js";
import { workspaceProject } from "../typescript/impact/consumer-project.js";
import { fixtures } from "../typescript/impact/demo-service.js";

const SOURCE = `import { DemoClient } from "@specpress/demo";
const demo = new DemoClient();
export const opened = demo.openRoom({ AppId: 1, Mode: "Legacy" });
`;

const project = workspaceProject("before");
afterAll(() => project.remove());
for (const version of ["before", "after"]) {
  mkdirSync(join(project.folder, version));
  cpSync(join(root, "specs/platform.yaml"), join(project.folder, version, "platform.yaml"));
  for (const service of ["demo", "other"])
    cpSync(join(fixtures, version, "demo"), join(project.folder, version, service), {
      recursive: true,
    });
}
project.write("app/tsconfig.json", '{ "extends": "../tsconfig.json", "include": ["src"] }');

beforeEach(() => project.write("app/src/open.ts", SOURCE));

interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

function impact(options: Partial<ImpactOptions> = {}, quiet = false): Ran {
  let [out, err] = ["", ""];
  const exit = runImpact(
    {
      cwd: project.folder,
      from: "before/demo",
      to: "after/demo",
      project: "app",
      format: "text",
      failOn: undefined,
      ...options,
    },
    {
      print: (text) => void (out += text),
      say: (text) => void (err += text),
      palette: paletteFor(false, {}),
      quiet,
    },
  );
  return { exit, out, err };
}

describe("formats", () => {
  test("text, and a summary beside it that --quiet leaves out", () => {
    const loud = impact();
    expect(loud.out)
      .toBe(`app/src/open.ts:3:28 breaking parameter Token of OpenRoom is new and required (string), not given here [request-parameter-added-required]
  3 | export const opened = demo.openRoom({ AppId: 1, Mode: "Legacy" });
    |                            ^^^^^^^^
  help: Give it in every request.
app/src/open.ts:3:55 breaking parameter Mode of OpenRoom can no longer be "Legacy", passed here [request-parameter-enum-value-removed]
  3 | export const opened = demo.openRoom({ AppId: 1, Mode: "Legacy" });
    |                                                       ^^^^^^^^
  help: Send another value.
`);
    expect(loud.err).toMatch(/^app: 2 places: 2 breaking, by 2 of \d+ changes\n$/);
    expect(impact({}, true)).toEqual({ exit: 0, out: loud.out, err: "" });
  });

  test("JSON", () => {
    const printed = JSON.parse(impact({ format: "json" }).out) as { readonly hits: unknown[] };
    expect(printed).toMatchObject({
      from: "before/demo",
      to: "after/demo",
      project: "app",
      package: "@specpress/demo",
      usesPackage: true,
      notCompared: null,
    });
    expect(printed.hits).toHaveLength(2);
    expect(printed.hits[1]).toEqual({
      file: "app/src/open.ts",
      line: 3,
      column: 55,
      endColumn: 63,
      does: "passes",
      rule: "request-parameter-enum-value-removed",
      severity: "breaking",
      path: "actions/OpenRoom/input/Mode",
      message: 'parameter Mode of OpenRoom can no longer be "Legacy"',
      advice: "Send another value.",
      renamed: null,
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    });
  });

  test("annotations of GitHub", () => {
    expect(impact({ format: "github" }).out.split("\n")[1]).toBe(
      '::error file=app/src/open.ts,line=3,col=55,endColumn=63,title=breaking%3A request-parameter-enum-value-removed::parameter Mode of OpenRoom can no longer be "Legacy", passed here. Send another value.',
    );
  });
});

test("--fail-on looks at what touches the project, and at nothing else", () => {
  expect(impact({ failOn: "breaking" }).exit).toBe(1);
  project.write("app/src/open.ts", 'export { Rooms } from "./rooms.js";\n');
  project.write(
    "app/src/rooms.ts",
    'import { DemoClient } from "@specpress/demo";\nexport const Rooms = new DemoClient().closeRoom({ RoomId: 1 });\n',
  );
  expect(impact({ failOn: "breaking" }).exit).toBe(0);
  expect(impact({ failOn: "dangerous" }).exit).toBe(1);
  project.write("app/src/rooms.ts", 'export { DemoClient as Rooms } from "@specpress/demo";\n');
  expect(impact({ failOn: "any" })).toMatchObject({ exit: 0, out: "" });
  project.write("app/src/rooms.ts", "export const Rooms = 1;\n");
});

describe("what cannot be looked at", () => {
  test("a project that does not use the package says so", () => {
    project.write("app/src/open.ts", "export const demo = { openRoom: 1 };\n");
    expect(impact({ failOn: "any" })).toEqual({
      exit: 0,
      out: "",
      err: "app: does not use @specpress/demo, so nothing touches it\n",
    });
    const { usesPackage } = JSON.parse(impact({ format: "json" }).out) as { usesPackage: boolean };
    expect(usesPackage).toBe(false);
  });

  test("a package that is not installed", () => {
    project.write("bare/tsconfig.json", '{ "include": ["../app/src"] }');
    expect(impact({ project: "bare" })).toEqual({
      exit: 1,
      out: "",
      err:
        "app/src/open.ts:1:28 this import leads nowhere, so nothing can be said of the project\n" +
        "  help: Install @specpress/demo, or build it.\n",
    });
  });

  test.each([
    ["nowhere/tsconfig.json", /^--project nowhere\/tsconfig\.json: .*nowhere/],
    ["before", /^--project before: .*tsconfig\.json/],
    ["bad.json", /^--project bad\.json: \S/],
    ["empty.json", /^--project empty\.json: it has no files$/],
    [
      "all.json",
      /it has no files of its own; name one of the projects that it refers to: \.\/app$/,
    ],
    ["lost.json", /^--project lost\.json: .*gone\.json/],
    ["unpacked.json", /^--project unpacked\.json: .*@nobody\/base/],
    ["\u001b[31m.json", /^--project \\u\{1b\}\[31m\.json: /],
  ])("--project %j", (name, message) => {
    project.write("bad.json", '{ "compilerOptions": ');
    project.write("lost.json", '{ "extends": "./gone.json", "include": ["app/src"] }');
    project.write("unpacked.json", '{ "extends": "@nobody/base", "include": ["app/src"] }');
    project.write("empty.json", '{ "files": [] }');
    project.write("all.json", '{ "files": [], "references": [{ "path": "./app" }] }');
    let thrown: unknown;
    try {
      impact({ project: name });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UsageError);
    expect((thrown as Error).message).toMatch(message);
    // eslint-disable-next-line no-control-regex
    expect((thrown as Error).message).not.toMatch(/[\x00-\x1f]/);
  });

  test("two services, or specs that are not sound", () => {
    expect(() => impact({ to: "after/other" })).toThrow(
      "before/demo and after/other are two services: what changed in one does not touch the other's callers",
    );
    expect(() => impact({ to: "after/none" })).toThrow(UsageError);
    project.write("after/other/actions/CloseRoom.yaml", "sumary: x\n");
    const broken = impact({ to: "after/other" });
    expect(broken).toMatchObject({ exit: 1, out: "" });
    expect(broken.err).toContain("after/other/actions/CloseRoom.yaml:1:1 error unknown key");
  });
});
