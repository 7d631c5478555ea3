import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "./compile.js";
import { consumer } from "./installed-packages.js";
import type { Sandbox } from "./sandbox.js";
import { repository } from "./specpress.js";

const generated = "generated/trtc";

/** The code blocks of a Markdown file that are TypeScript programs, not pieces of generated code. */
function blocksOf(page: string): readonly string[] {
  const text = readFileSync(join(repository, page), "utf8");
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);
  return blocks.filter((code) => !code.startsWith("function "));
}

/** A project with every block of the documentation as a module of its own. */
function documented(compilerOptions: Readonly<Record<string, unknown>>): Sandbox {
  const box = consumer(["generated/ccc", "."]);
  const pages = ["generated/docs/trtc", "generated/docs/guides"].flatMap((folder) =>
    readdirSync(join(repository, folder)).map((name) => `${folder}/${name}`),
  );
  const files = pages.filter((name) => name.endsWith(".md"));
  let count = 0;
  for (const page of ["README.md", "runtime/README.md", `${generated}/README.md`, ...files]) {
    for (const [index, code] of blocksOf(page).entries()) {
      box.write(`${page.replace(/\W/g, "-")}-${index + 1}.ts`, code);
      count++;
    }
  }
  expect(count).toBeGreaterThan(80);
  const strict = {
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    // The packages' own declarations are checked, too.
    skipLibCheck: false,
    ...compilerOptions,
  };
  box.write("tsconfig.json", JSON.stringify({ compilerOptions: strict, include: ["."] }));
  return box;
}

test.each<readonly [who: string, options: Readonly<Record<string, unknown>>]>([
  [
    "a program for Node",
    {
      module: "nodenext",
      moduleResolution: "nodenext",
      lib: ["es2023", "esnext.disposable"],
      types: ["node"],
    },
  ],
  [
    "a program for a bundler, without Node's types",
    {
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["es2023", "esnext.disposable", "dom"],
      types: [],
    },
  ],
])("what README and pages show compiles in %s", async (_, options) => {
  const box = documented(options);
  box.write("package.json", '{ "name": "consumer", "private": true, "type": "module" }');
  const { exit, out } = await compile(box.folder);
  expect(out).toBe("");
  expect(exit).toBe(0);
});

test("and so does a CommonJS program", async () => {
  const box = consumer();
  box.write(
    "main.cts",
    `import trtc = require("@specpress/trtc");
import actions = require("@specpress/trtc/actions");
import errors = require("@specpress/trtc/errors");
import schemas = require("@specpress/trtc/schemas");
import runtime = require("@specpress/runtime");

const client: runtime.Client = new trtc.TrtcClient({ region: "ap-guangzhou" });
const answer: Promise<trtc.DismissRoomResponse> = client.send(actions.dismissRoom, { SdkAppId: 1, RoomId: 2 });
const code: errors.ServiceErrorCode = "FailedOperation.RoomNotExist";
export = { answer, code, schemas };
`,
  );
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023"],
    types: ["node"],
    strict: true,
  };
  box.write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["main.cts"] }));
  const { exit, out } = await compile(box.folder);
  expect(out).toBe("");
  expect(exit).toBe(0);
});
