import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { addCopies, contentsBelow, sandbox, type Sandbox } from "./sandbox.js";
import { repository, run, specpress } from "./specpress.js";

/** What a checkout needs of the repository, besides specs and what is made from them. */
const PARTS = [
  ".gitignore",
  "package.json",
  "package-lock.json",
  "turbo.json",
  "dist/packer.mjs",
  "generator/build-packages.mjs",
  "generator/bundle-package.mjs",
  "generator/describe-package.mjs",
  "generator/line-map.mjs",
  "generator/pack-package.mjs",
  "generator/test-package.mjs",
  "runtime/package.json",
  "runtime/CHANGELOG.md",
  "runtime/LICENSE",
  "runtime/README.md",
  "runtime/src",
  "runtime/tsconfig.json",
  "templates",
];

/** A checkout of two services, generated and installed, in which nothing has been built. */
async function checkout(): Promise<Sandbox> {
  const box = sandbox();
  addCopies(box, ["abc"]);
  expect(await box.specpress(["generate"])).toMatchObject({ exit: 0 });
  for (const part of PARTS) {
    mkdirSync(dirname(box.path(part)), { recursive: true });
    cpSync(join(repository, part), box.path(part), { recursive: true });
  }
  const modules = join(repository, "node_modules");
  mkdirSync(box.path("node_modules/@specpress"), { recursive: true });
  for (const name of readdirSync(modules)) {
    if (name === "@specpress" || name.startsWith(".")) continue;
    symlinkSync(join(modules, name), box.path(`node_modules/${name}`), "junction");
  }
  for (const [name, folder] of Object.entries(PACKAGES))
    symlinkSync(box.path(folder), box.path(`node_modules/${name}`), "junction");
  return box;
}

const PACKAGES = {
  "@specpress/abc": "generated/abc",
  "@specpress/runtime": "runtime",
  "@specpress/trtc": "generated/trtc",
};
const TASKS = ["build", "pack", "test"];

/** The tasks of a run, each with whether a cache had its result. */
async function turbo(box: Sandbox): Promise<ReadonlyMap<string, string>> {
  box.write(".turbo/runs/none", "");
  box.remove(".turbo/runs");
  const bin = join(repository, "node_modules/turbo/bin/turbo");
  const args = [bin, "run", ...TASKS, "--summarize", "--output-logs=errors-only"];
  const { exit, out, err } = await run(process.execPath, args, {
    cwd: box.folder,
    env: { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  });
  if (exit !== 0) throw new Error(`turbo ended with ${exit}:\n${out}${err}`);
  const [summary] = readdirSync(box.path(".turbo/runs"));
  const { tasks } = JSON.parse(readFileSync(box.path(`.turbo/runs/${summary}`), "utf8")) as {
    readonly tasks: readonly { readonly taskId: string; readonly cache: { status: string } }[];
  };
  return new Map(tasks.map(({ taskId, cache }) => [taskId, cache.status]));
}

/** What one status has, sorted. */
function withStatus(tasks: ReadonlyMap<string, string>, status: string): readonly string[] {
  return [...tasks].flatMap(([id, one]) => (one === status ? [id] : [])).sort();
}

function tasksOf(...packages: readonly string[]): readonly string[] {
  return packages.flatMap((name) => TASKS.map((task) => `${name}#${task}`)).sort();
}

test("a change of one service builds, tests and packs that service alone", async () => {
  const box = await checkout();
  expect(withStatus(await turbo(box), "MISS")).toEqual(tasksOf(...Object.keys(PACKAGES)));
  const built = contentsBelow(box.path("generated/abc/dist"));
  const packed = contentsBelow(box.path("generated/abc/pack"));
  expect([...packed.keys()]).toEqual(["specpress-abc-0.1.0.tgz"]);

  box.edit("specs/trtc/actions/DismissRoom.yaml", /^summary: .*$/m, "summary: Shuts a room.");
  expect(await specpress(["generate"], { cwd: box.folder })).toMatchObject({ exit: 0 });
  const second = await turbo(box);
  expect(withStatus(second, "MISS")).toEqual(tasksOf("@specpress/trtc"));
  expect(withStatus(second, "HIT")).toEqual(tasksOf("@specpress/abc", "@specpress/runtime"));

  // On another machine there is nothing but the cache: what the graph declares must be all there is.
  for (const folder of Object.values(PACKAGES))
    for (const output of ["dist", "pack"]) box.remove(`${folder}/${output}`);
  expect(withStatus(await turbo(box), "MISS")).toEqual([]);
  expect(contentsBelow(box.path("generated/abc/dist"))).toEqual(built);
  expect(contentsBelow(box.path("generated/abc/pack"))).toEqual(packed);
});

test("a file is an input of what is made from it, and of nothing else", async () => {
  const box = await checkout();
  let before = await hashes(box);
  for (const [file, expected] of [
    ["generated/docs/abc/dismiss-room.md", []],
    // Its size is on the package's card.
    ["generated/abc/README.md", tasksOf("@specpress/abc")],
    ["specs/abc/actions/DismissRoom.yaml", tasksOf("@specpress/abc")],
    ["specs/platform.yaml", tasksOf("@specpress/abc", "@specpress/trtc")],
    ["generated/abc/src/actions.ts", tasksOf("@specpress/abc")],
    ["runtime/src/index.ts", tasksOf(...Object.keys(PACKAGES))],
    ["generator/build-packages.mjs", tasksOf(...Object.keys(PACKAGES))],
  ] as const) {
    box.write(file, `${box.read(file)}\n`);
    const after = await hashes(box);
    const changed = [...after.keys()].filter((id) => after.get(id) !== before.get(id)).sort();
    expect(changed, file).toEqual(expected);
    before = after;
  }
});

/** What names each task's inputs. */
async function hashes(box: Sandbox): Promise<ReadonlyMap<string, string>> {
  const bin = join(repository, "node_modules/turbo/bin/turbo");
  const { out } = await run(process.execPath, [bin, "run", ...TASKS, "--dry=json"], {
    cwd: box.folder,
    env: { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  });
  const { tasks } = JSON.parse(out) as {
    readonly tasks: readonly { readonly taskId: string; readonly hash: string }[];
  };
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
}
