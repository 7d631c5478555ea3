import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Files below a folder of the repository, by their paths from its root. Built and installed ones are left out. */
function filesBelow(folder: string, extension = /\.ts$/): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extension.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/").replace(/^\//, ""))
    .filter((file) => !/\/(node_modules|dist|\.specpress)\//.test(file))
    .sort();
}

interface Import {
  readonly from: string;
  /** A file of the repository, or a package's name as it stands. */
  readonly to: string;
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

const sources = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
  const text = (): string => readFileSync(join(root, file), "utf8");
  const known = sources.get(file) ?? ts.createSourceFile(file, text(), ts.ScriptTarget.ES2022, true);
  sources.set(file, known);
  return known;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** Everything a file imports, re-exports or loads on demand. */
function importsOf(file: string): readonly Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, names: readonly string[], typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    imports.push({ from: file, to: target(file, specifier.text), names, typeOnly });
  };
  visit(sourceOf(file), (node) => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
      const names = elements.filter((one) => !one.isTypeOnly).map((one) => (one.propertyName ?? one.name).text);
      const allTypes = elements.length > 0 && names.length === 0 && !node.importClause?.name;
      add(node.moduleSpecifier, names, node.importClause?.isTypeOnly === true || allTypes);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, [], node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], [], false);
  });
  return imports;
}

function target(file: string, specifier: string): string {
  return specifier.startsWith(".") ? posix.join(dirname(file), specifier).replace(/\.js$/, ".ts") : specifier;
}

const generator = filesBelow("generator");
const runtime = filesBelow("runtime/src");
const generated = filesBelow("generated");
const imports = [...generator, ...runtime, ...generated].flatMap(importsOf);

/** `generator/view`, `generator/main.ts`, `runtime`, `node:fs`. */
function partOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "generator" ? `generator/${second}` : top === "runtime" || top === "generated" ? top : path;
}

/**
 * Which part of the house may import which. To allow another edge is to change the design: see
 * "The house" in CONTRIBUTING.md.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  load: ["diagnostics"],
  model: ["load", "diagnostics"],
  check: ["model", "load", "diagnostics"],
  history: ["model", "load", "diagnostics"],
  diff: ["history", "model", "diagnostics"],
  view: ["model", "load", "diagnostics"],
  render: ["view", "model", "diagnostics"],
  write: ["diagnostics"],
  sync: ["model", "load", "diagnostics"],
  mock: ["model", "runtime"],
  typescript: ["diagnostics"],
  "compile.ts": ["load", "model", "check", "diagnostics"],
  commands: "diagnostics load model check history diff view render write sync mock typescript compile.ts runtime".split(" "),
  "main.ts": ["commands", "diagnostics"],
};

test("imports between the parts of the generator run one way", () => {
  const wrong = imports
    .filter(({ from }) => from.startsWith("generator/"))
    .filter(({ from, to }) => /^(generator|runtime|generated|test|templates|specs)\//.test(to) || to.startsWith("@specpress/"))
    .filter(({ from, to }) => partOf(from) !== partOf(to))
    .filter(({ from, to }) => {
      const here = partOf(from).slice("generator/".length);
      const there = to.startsWith("@specpress/runtime") ? "runtime" : partOf(to).replace("generator/", "");
      return MAY_IMPORT[here]?.includes(there) !== true;
    })
    .map(({ from, to }) => `${from} must not import ${to}`);
  expect(wrong).toEqual([]);
});

test("views and renderers know specs by the model: of load they take types only", () => {
  const wrong = imports
    .filter(({ from, to, typeOnly }) => /^generator\/(view|render)\//.test(from) && to.startsWith("generator/load/") && !typeOnly)
    .map(({ from, to, names }) => `${from} must not import ${names.join(", ")} of ${to}`);
  expect(wrong).toEqual([]);
});

test("the runtime imports nothing of ours and depends on nothing", () => {
  const wrong = imports
    .filter(({ from }) => from.startsWith("runtime/"))
    .filter(({ to }) => !to.startsWith("runtime/src/") && !to.startsWith("node:"))
    .map(({ from, to }) => `${from} must not import ${to}`);
  expect(wrong).toEqual([]);
  const manifest = JSON.parse(readFileSync(join(root, "runtime/package.json"), "utf8")) as object;
  expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([]);
});

test("generated packages import themselves and the runtime", () => {
  const wrong = imports
    .filter(({ from }) => from.startsWith("generated/"))
    .filter(({ from, to }) => {
      const [, service] = from.split("/");
      return !to.startsWith(`generated/${service}/src/`) && !/^@specpress\/runtime(\/validation)?$/.test(to);
    })
    .map(({ from, to }) => `${from} must not import ${to}`);
  expect(wrong).toEqual([]);
});

test("every import leads to a file", () => {
  const broken = imports
    .filter(({ to }) => /^(generator|runtime|generated)\//.test(to) && !existsSync(join(root, to)))
    .map(({ from, to }) => `${from} imports ${to}, which there is not`);
  expect(broken).toEqual([]);
});

test("no file imports itself in a roundabout way", () => {
  const next = new Map<string, readonly string[]>();
  // Types may speak of each other: a field has rules, and a rule is about fields.
  for (const { from, to } of imports.filter(({ typeOnly }) => !typeOnly)) {
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) cycles.push([...way.slice(at), file].join(" -> "));
    if (at >= 0 || done.has(file)) return;
    for (const one of next.get(file) ?? []) follow(one, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) follow(file, []);
  expect(cycles).toEqual([]);
});

describe("what reaches out of the process", () => {
  test("files: only what is listed touches them", () => {
    const allowed: Readonly<Record<string, string>> = {
      "generator/load/spec-files.ts": "reads specs",
      "generator/render/template-tree.ts": "reads templates",
      "generator/commands/jobs.ts": "whether there is a built worker",
      "generator/commands/templates.ts": "whether the named folder and the precompiled templates are there",
      "generator/commands/watch.ts": "fs.watch",
      "generator/commands/workspace.ts": "whether there is a specs folder",
    };
    const touching = imports.filter(({ from, to }) => from.startsWith("generator/") && /^(node:)?fs(\/|$)/.test(to));
    const others = touching.filter(({ from }) => !from.startsWith("generator/write/"));
    expect([...new Set(others.map(({ from }) => from))].sort()).toEqual(Object.keys(allowed).sort());
    const writing = others.flatMap(({ from, names }) => names.filter((name) => !READING.has(name)).map((name) => `${from} must not use ${name}`));
    expect(writing).toEqual([]);
  });

  test("the clock, chance, the environment, the terminal: nothing but what is listed", () => {
    const found = new Set(generator.flatMap(globalsOf));
    const allowed = Object.keys(GLOBALS);
    expect([...found].filter((use) => !allowed.includes(use)), "not allowed in the generator").toEqual([]);
    expect(allowed.filter((use) => !found.has(use)), "allowed, but no longer used").toEqual([]);
  });
});

const READING: ReadonlySet<string> = new Set(["existsSync", "readFileSync", "readdirSync", "statSync", "watch", "Dirent", "FSWatcher"]);

/** Each use of a global that makes output depend on more than specs and templates, and its reason. */
const GLOBALS: Readonly<Record<string, string>> = {
  "generator/main.ts: process.argv": "the command line",
  "generator/main.ts: process.cwd": "the default of --cwd",
  "generator/main.ts: process.env": "NO_COLOR and FORCE_COLOR",
  "generator/main.ts: process.exitCode": "the one place that sets it",
  "generator/main.ts: process.once": "Ctrl-C ends --watch",
  "generator/main.ts: process.stderr": "the one place that prints",
  "generator/main.ts: process.stdout": "the one place that prints",
  "generator/write/holder.ts: process.kill": "whether the process that holds the lock still runs",
  "generator/write/holder.ts: process.pid": "says who holds the lock",
  "generator/write/lock.ts: process.pid": "a name that no other process uses",
  "generator/write/state.ts: process.pid": "a name that no other process uses",
};

const CLOCKS = /^(Date\.now|Math\.random|performance\.now|crypto\.randomUUID|Intl\.\w+)$/;

/** `file: console.log` for each use of such a global. Text and comments do not count. */
function globalsOf(file: string): readonly string[] {
  const uses = new Set<string>();
  visit(sourceOf(file), (node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const use = `${node.expression.text}.${node.name.text}`;
      if (/^(process|console)\./.test(use) || CLOCKS.test(use)) uses.add(`${file}: ${use}`);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) uses.add(`${file}: new Date()`);
    if (ts.isPropertyAccessExpression(node) && /^toLocale|^localeCompare$/.test(node.name.text)) uses.add(`${file}: ${node.name.text}`);
    if (ts.isCallExpression(node) && node.expression.getText() === "randomUUID") uses.add(`${file}: randomUUID`);
  });
  return [...uses];
}

describe("names and sizes", () => {
  test("the folders of the repository are those of the design", () => {
    const folders = (path: string): readonly string[] =>
      readdirSync(join(root, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$|dist$|coverage$)/.test(entry.name))
        .map(({ name }) => name);
    const here = ["generated", "generator", "runtime", "specs", "templates", "test"];
    expect(folders(".").filter((name) => !here.includes(name))).toEqual([]);
    const parts = Object.keys(MAY_IMPORT).filter((part) => !part.endsWith(".ts"));
    expect(folders("generator").filter((name) => !parts.includes(name))).toEqual([]);
    const tests = [...parts, ..."runtime golden vectors types e2e property bench conformance fixtures".split(" ")];
    expect(folders("test").filter((name) => !tests.includes(name))).toEqual([]);
  });

  test("no file has more than 300 lines", () => {
    const long = [...filesBelow("generator", /\.(ts|mjs)$/), ...runtime, ...filesBelow("templates", /\.hbs$/)]
      .map((file) => [file, readFileSync(join(root, file), "utf8").split("\n").length - 1] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });

  test("files are named for what they hold, in kebab case", () => {
    const files = ["generator", "runtime/src", "test"].flatMap((folder) => filesBelow(folder, /\.(ts|mjs|cjs)$/));
    const vague = /^(utils?|helpers?|common|misc|shared|lib|stuff)(\.|-|$)/;
    expect(files.filter((file) => file.split("/").some((part) => vague.test(part)))).toEqual([]);
    expect(files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.test-d|\.cts)?\.(ts|mjs|cjs)$/.test(basename(file)))).toEqual([]);
  });

  test("the lockfile names no registry", () => {
    const lock = readFileSync(join(root, "package-lock.json"), "utf8");
    expect(lock.match(/"resolved": "(?!runtime"|generated\/)[^"]*"/g) ?? []).toEqual([]);
    expect(lock).not.toMatch(/https?:\/\/[^"]*registry/);
  });
});
