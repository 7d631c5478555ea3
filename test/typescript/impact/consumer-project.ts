import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import { root } from "../../pipeline.js";
import { fixtures, packagesOf } from "./demo-service.js";

/** A project on disk that calls the packages; `remove` takes it away again. */
export interface ConsumerProject {
  readonly folder: string;
  readonly tsConfig: string;
  readonly write: (path: string, text: string) => void;
  readonly remove: () => void;
}

/** A project with the packages' sources next to it and paths that lead there, as in a workspace. */
export function workspaceProject(version: "before" | "after"): ConsumerProject {
  const project = emptyProject();
  for (const { path, content } of packagesOf(version)) project.write(`packages/${path}`, content);
  const sources = (service: string): Readonly<Record<string, readonly string[]>> => ({
    [`@specpress/${service}`]: [`./packages/${service}/src/index.ts`],
    [`@specpress/${service}/*`]: [`./packages/${service}/src/*.ts`],
  });
  const runtime = join(root, "runtime/src");
  const paths = {
    ...sources("demo"),
    ...sources("twin"),
    "@specpress/runtime": [join(runtime, "index.ts")],
    "@specpress/runtime/*": [join(runtime, "*.ts")],
  };
  project.write("tsconfig.json", tsConfigText({ paths }));
  return project;
}

/** The same with the packages installed: declarations in node_modules, and no source to be seen. */
export function installedProject(): ConsumerProject {
  const project = emptyProject();
  const packages = packagesOf("before");
  const scope = join(project.folder, "node_modules/@specpress");
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(root, "runtime"), join(scope, "runtime"), "junction");
  const sources = packages.filter(({ path }) => path.endsWith(".ts"));
  for (const { path, content } of packages)
    if (/^\w+\/(package\.json|src\/.*)$/.test(path)) project.write(`build/${path}`, content);
  const program = ts.createProgram(
    sources.map(({ path }) => join(project.folder, "build", path)),
    {
      declaration: true,
      emitDeclarationOnly: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      noLib: true,
      noCheck: true,
      rootDir: join(project.folder, "build"),
    },
  );
  for (const { fileName, text } of emitted(program)) {
    const path = fileName.slice(join(project.folder, "build/").length);
    for (const format of ["esm", "cjs"])
      project.write(`node_modules/@specpress/${path.replace("/src/", `/dist/${format}/`)}`, text);
  }
  for (const { path, content } of packages) {
    if (path.endsWith("package.json")) project.write(`node_modules/@specpress/${path}`, content);
  }
  for (const service of ["demo", "twin"])
    project.write(
      `node_modules/@specpress/${service}/dist/cjs/package.json`,
      '{ "type": "commonjs" }',
    );
  rmSync(join(project.folder, "build"), { recursive: true });
  project.write("tsconfig.json", tsConfigText({}));
  return project;
}

function emitted(program: ts.Program): readonly { fileName: string; text: string }[] {
  const files: { fileName: string; text: string }[] = [];
  program.emit(undefined, (fileName, text) => files.push({ fileName, text }));
  return files;
}

function emptyProject(): ConsumerProject {
  const folder = mkdtempSync(join(tmpdir(), "impact-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  cpSync(join(fixtures, "consumer"), folder, { recursive: true });
  write("package.json", '{ "name": "consumer", "private": true, "type": "module" }');
  mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
  symlinkSync(
    join(root, "node_modules/@types/node"),
    join(folder, "node_modules/@types/node"),
    "junction",
  );
  return {
    folder,
    tsConfig: join(folder, "tsconfig.json"),
    write,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function tsConfigText(more: object): string {
  const options = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    allowJs: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
    ...more,
  };
  return JSON.stringify({ compilerOptions: options, include: ["src"] });
}
