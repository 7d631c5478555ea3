import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, globalsOf, importsOf, root } from "./source-files.js";

const generator = filesBelow("generator");
const runtime = filesBelow("runtime/src");
const generated = filesBelow("generated");
const imports = [...generator, ...runtime, ...generated].flatMap(importsOf);

/** `generator/view`, `generator/main.ts`, `runtime`, `node:fs`. */
function partOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "generator"
    ? `generator/${second}`
    : top === "runtime" || top === "generated"
      ? top
      : path;
}

/** Which part of the generator may import which. To allow another edge is to change the design. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  load: ["diagnostics"],
  model: ["load", "diagnostics"],
  check: ["history", "model", "load", "diagnostics"],
  history: ["model", "load", "diagnostics"],
  diff: ["history", "view", "model", "load", "diagnostics"],
  view: ["history", "model", "load", "diagnostics"],
  render: ["view", "model", "diagnostics"],
  write: ["diagnostics"],
  sync: ["check", "history", "model", "load", "diagnostics"],
  sign: ["model", "diagnostics", "runtime"],
  mock: ["sign", "check", "model", "load", "diagnostics", "runtime"],
  call: ["sign", "view", "check", "model", "load", "diagnostics", "runtime"],
  release: ["typescript", "sync", "diff", "history", "view", "model", "load", "diagnostics"],
  // What runs in the pages of the docs: bundled by the build, imported by nothing.
  site: ["sign", "diff", "view", "history", "model", "load", "diagnostics", "runtime"],
  typescript: ["diff", "model", "load", "diagnostics"],
  "compile.ts": ["load", "model", "check", "diagnostics"],
  commands:
    "diagnostics load model check history diff view render write sync sign mock call release typescript compile.ts runtime".split(
      " ",
    ),
  "main.ts": ["commands", "diagnostics"],
};

test("imports between the parts of the generator run one way", () => {
  const wrong = imports
    .filter(({ from }) => from.startsWith("generator/"))
    .filter(
      ({ to }) =>
        /^(generator|runtime|generated|test|templates|specs)\//.test(to) ||
        to.startsWith("@specpress/"),
    )
    .filter(({ from, to }) => partOf(from) !== partOf(to))
    .filter(({ from, to }) => {
      const here = partOf(from).slice("generator/".length);
      const there = to.startsWith("@specpress/runtime")
        ? "runtime"
        : partOf(to).replace("generator/", "");
      return MAY_IMPORT[here]?.includes(there) !== true;
    })
    .map(({ from, to }) => `${from} must not import ${to}`);
  expect(wrong).toEqual([]);
});

test("views and renderers know specs by the model: of load they take types only", () => {
  const wrong = imports
    .filter(
      ({ from, to, typeOnly }) =>
        /^generator\/(view|render)\//.test(from) && to.startsWith("generator/load/") && !typeOnly,
    )
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
      return (
        !to.startsWith(`generated/${service}/src/`) &&
        !/^@specpress\/runtime(\/(credentials|validation))?$/.test(to)
      );
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
      "generator/load/byte-file.ts": "reads bodies and keys that the command line names",
      "generator/load/folder.ts": "reads specs",
      "generator/load/installed-spec.ts": "reads the specs that installed packages carry",
      "generator/load/text-file.ts": "reads files that the command line names",
      "generator/render/template-tree.ts": "reads templates",
      "generator/commands/threads.ts": "whether there is a built worker",
      "generator/commands/templates.ts": "whether the named folder is there",
      "generator/commands/site-server.ts": "serves the documentation",
      "generator/commands/built-module.ts": "whether the build left what is asked for",
      "generator/commands/folder-watch.ts": "fs.watch",
      "generator/commands/watch.ts": "which of the folders to watch there are",
      "generator/commands/workspace.ts": "whether there is a specs folder",
    };
    const touching = imports.filter(
      ({ from, to }) => from.startsWith("generator/") && /^(node:)?fs(\/|$)/.test(to),
    );
    const others = touching.filter(({ from }) => !from.startsWith("generator/write/"));
    expect([...new Set(others.map(({ from }) => from))].sort()).toEqual(
      Object.keys(allowed).sort(),
    );
    const writing = others.flatMap(({ from, names }) =>
      names.filter((name) => !READING.has(name)).map((name) => `${from} must not use ${name}`),
    );
    expect(writing).toEqual([]);
  });

  test("the clock, chance, the environment, the terminal: nothing but what is listed", () => {
    const found = new Set(generator.flatMap(globalsOf));
    const allowed = Object.keys(GLOBALS);
    expect(
      [...found].filter((use) => !allowed.includes(use)),
      "not allowed in the generator",
    ).toEqual([]);
    expect(
      allowed.filter((use) => !found.has(use)),
      "allowed, but no longer used",
    ).toEqual([]);
  });
});

const READING: ReadonlySet<string> = new Set([
  "existsSync",
  "lstatSync",
  "readFileSync",
  "readdirSync",
  "statSync",
  "watch",
  "Dirent",
  "FSWatcher",
]);

/** Each use of a global that makes output depend on more than specs and templates, and its reason. */
const GLOBALS: Readonly<Record<string, string>> = {
  "generator/commands/folder-watch.ts: process.platform": "whether the system watches whole trees",
  "generator/main.ts: Date.now": "the time that calls are signed with",
  "generator/main.ts: new Date()": "whether a waiver of a diff is over",
  "generator/main.ts: process.argv": "the command line",
  "generator/main.ts: process.cwd": "the default of --cwd",
  "generator/main.ts: process.env":
    "NO_COLOR and FORCE_COLOR; credentials and region of a call; proxies",
  "generator/main.ts: process.exitCode": "the one place that sets it",
  "generator/main.ts: process.once": "Ctrl-C ends --watch",
  "generator/main.ts: process.stderr": "the one place that prints",
  "generator/main.ts: process.stdin": "the one place that reads it",
  "generator/main.ts: process.stdout": "the one place that prints",
  "generator/mock/clock.ts: Date.now": "what the clock of a mock server runs along with",
  "generator/mock/mock.ts: performance.now": "how long a request took",
  "generator/mock/protocol/signature-advice.ts: performance.now":
    "that searching for mistakes leaves time for other requests",
  "generator/mock/server/certificate.ts: Date.now": "from when on a certificate is valid",
  "generator/sign/mistakes/v1/order.ts: localeCompare":
    "is what signers that sort with it do: to be found out, it has to be done again",
  "generator/site/signer/signer-fields.ts: Date.now": "the timestamp of now, where it is asked for",
  "generator/write/holder.ts: process.kill": "whether the process that holds the lock still runs",
  "generator/write/holder.ts: process.pid": "says who holds the lock",
  "generator/write/lock.ts: process.pid": "a name that no other process uses",
  "generator/write/state.ts: process.pid": "a name that no other process uses",
};
