import { execFileSync } from "node:child_process";
import { createHash, type Hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { emptySandbox, type Sandbox } from "../sandbox.js";
import { BrokenLine, type BrokenLineOptions } from "./broken-line.js";
import { Registry } from "./registry.js";
import { commitAll, git } from "./released-checkout.js";

// Each upload is four runs of npm.
vi.setConfig({ testTimeout: 240_000 });

const FOLDERS = { runtime: "runtime", lcic: "generated/lcic", trtc: "generated/trtc" };
const ORDER = ["@specpress/runtime", "@specpress/lcic", "@specpress/trtc"];

async function registry(): Promise<Registry> {
  const started = await Registry.start();
  onTestFinished(() => started.close());
  return started;
}

/** A checkout of three packages that were just released: what is in them is of no matter here. */
function released(version = "0.1.0"): Sandbox {
  const box = emptySandbox();
  box.write(".gitignore", "dist/\n");
  for (const [name, folder] of Object.entries(FOLDERS)) {
    if (folder !== "runtime") box.write(`specs/${name}/service.yaml`, "");
    const manifest = { name: `@specpress/${name}`, version, files: ["dist"] };
    box.write(`${folder}/package.json`, `${JSON.stringify(manifest)}\n`);
    box.write(`${folder}/dist/card.json`, JSON.stringify({ version }));
    box.write(`${folder}/dist/code.js`, `export const name = "${name}";\n`);
  }
  commitAll(box.folder);
  for (const name of ORDER) git(box.folder, ["tag", `${name}@${version}`]);
  return box;
}

interface Outcome {
  readonly name: string;
  readonly outcome: string;
  readonly problem?: string;
}

interface PublishRun {
  readonly exit: number | null;
  readonly err: string;
  readonly outcomes: readonly string[];
  readonly problems: readonly string[];
}

async function publish(
  box: Sandbox,
  env: Readonly<Record<string, string>>,
  ...names: readonly string[]
): Promise<PublishRun> {
  const { exit, out, err } = await box.specpress(["publish", "--json", ...names], { env });
  expect(out, err).toMatch(/^\{/);
  const { packages } = JSON.parse(out) as { readonly packages: readonly Outcome[] };
  expect(packages.map(({ name }) => name)).toEqual(ORDER.slice(0, names.length || 3));
  const problems = packages.flatMap(({ problem = [] }) => problem);
  return { exit, err, outcomes: packages.map(({ outcome }) => outcome), problems };
}

/** Publishes through a line that breaks or changes something. */
async function publishOver(
  box: Sandbox,
  to: Registry,
  options: BrokenLineOptions,
  ...names: readonly string[]
): Promise<PublishRun> {
  const line = await BrokenLine.to(to.url, options);
  onTestFinished(() => line.close());
  return publish(box, to.environment(line.url), ...names);
}

/** What the registry holds of a package, if it holds anything. */
async function held(from: Registry, name: string): Promise<string | undefined> {
  const answer = await fetch(`${from.url}/${name}`);
  if (answer.status === 404) return undefined;
  const { versions } = (await answer.json()) as { versions: Record<string, unknown> };
  return Object.keys(versions).join() || undefined;
}

test("a registry that goes down in the middle: what is up stays, the rest goes on", async () => {
  const box = released();
  const to = await registry();
  const first = await publishOver(box, to, { downFrom: 2 });
  expect(first).toMatchObject({ exit: 1, outcomes: ["uploaded", "failed", "left"] });
  expect(first.problems).toEqual([
    expect.stringMatching(
      /^npm publish failed: request to http\S+ failed, reason: socket hang up$/,
    ),
  ]);
  expect(first.err).toContain("What is up stays. Run it again");
  const versions = await Promise.all(ORDER.map((name) => held(to, name)));
  expect(versions).toEqual(["0.1.0", undefined, undefined]);
  const second = await publish(box, to.environment());
  const outcomes = ["there", "uploaded", "uploaded"];
  expect(second).toEqual({ exit: 0, err: "", outcomes, problems: [] });
  for (const name of ORDER) expect(await held(to, name)).toBe("0.1.0");
});

test("an upload that arrived, though nobody was told: the next run finds it there", async () => {
  const box = released();
  const to = await registry();
  const lost = { downFrom: 1, arrives: true };
  const first = await publishOver(box, to, lost, "runtime", "lcic");
  expect(first).toMatchObject({ exit: 1, outcomes: ["failed", "left"] });
  const second = await publish(box, to.environment(), "runtime", "lcic");
  expect(second).toMatchObject({ exit: 0, outcomes: ["there", "uploaded"], problems: [] });
});

test("a registry that is not there: nothing is tried, and why is said", async () => {
  const { exit, outcomes, problems } = await publishOver(released(), await registry(), {
    downFrom: 0,
  });
  expect({ exit, outcomes }).toEqual({ exit: 1, outcomes: ["failed", "left", "left"] });
  expect(problems).toEqual([
    expect.stringMatching(
      /^the registry does not tell of @specpress\/runtime: request to http\S+ failed, reason: /,
    ),
  ]);
});

test("a version that somebody took: theirs stays, and nothing is put on top of it", async () => {
  const to = await registry();
  const others = released();
  others.write("generated/lcic/dist/code.js", "export const name = 'another';\n");
  const folder = others.path("generated/lcic");
  const { exit, err } = await to.npm(["publish"], folder);
  expect(exit, err).toBe(0);
  const run = await publish(released(), to.environment());
  expect(run).toMatchObject({ exit: 1, outcomes: ["uploaded", "taken", "left"] });
  expect(run.problems).toEqual([
    expect.stringMatching(
      /^the registry has this version with other content: there it is sha512-.+…, here sha512-.+…\. Release a new version$/,
    ),
  ]);
  expect(await held(to, "@specpress/trtc")).toBe(undefined);
});

/** A tarball with a line more in its code. */
function withMore(tarball: Buffer): Buffer {
  const box = emptySandbox();
  writeFileSync(box.path("t.tgz"), tarball);
  execFileSync("tar", ["-xzf", "t.tgz"], { cwd: box.folder });
  const code = box.path("package/dist/code.js");
  writeFileSync(code, `${readFileSync(code, "utf8")}steal();\n`);
  execFileSync("tar", ["-czf", "t.tgz", "package"], { cwd: box.folder });
  return readFileSync(box.path("t.tgz"));
}

interface Upload {
  readonly versions: Readonly<Record<string, { readonly dist: object }>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}

/** Changes the tarball in an upload; `wellMade` is an upload whose checksums fit it. */
function tamper(body: string, wellMade: boolean): string {
  const upload = JSON.parse(body) as Upload;
  for (const attachment of Object.values(upload._attachments)) {
    const bytes = withMore(Buffer.from(attachment.data, "base64"));
    Object.assign(attachment, { data: bytes.toString("base64"), length: bytes.length });
    const hash = (name: string): Hash => createHash(name).update(bytes);
    const shasum = hash("sha1").digest("hex");
    const integrity = `sha512-${hash("sha512").digest("base64")}`;
    if (wellMade)
      for (const { dist } of Object.values(upload.versions))
        Object.assign(dist, { shasum, integrity });
  }
  return JSON.stringify(upload);
}

describe("a tarball that somebody tampered with", () => {
  test("on its way: the registry takes none that is not what npm says", async () => {
    const to = await registry();
    const run = await publishOver(released(), to, { change: (body) => tamper(body, false) });
    expect(run).toMatchObject({ exit: 1, outcomes: ["failed", "left", "left"] });
    expect(run.problems).toEqual([expect.stringMatching(/^npm publish failed: .*shasum/)]);
    expect(await held(to, ORDER[0]!)).toBe(undefined);
  });

  test("on its way, with checksums to fit: what arrived is not what was sent", async () => {
    const to = await registry();
    const box = released();
    const run = await publishOver(box, to, { change: (body) => tamper(body, true) });
    expect(run).toMatchObject({ exit: 1, outcomes: ["failed", "left", "left"] });
    const words =
      /^the tarball was changed on its way: there it is sha512-.+…, here sha512-.+…\. Find out by whom, have @specpress\/runtime@0\.1\.0 removed from the registry, and release a new version$/;
    expect(run.problems).toEqual([expect.stringMatching(words)]);
    // Nor is it taken for ours later on.
    expect(await publish(box, to.environment())).toMatchObject({
      exit: 1,
      outcomes: ["taken", "left", "left"],
    });
  });

  test("in the registry: it is not taken for what was published, nor does npm install it", async () => {
    const to = await registry();
    const box = released();
    expect(await publish(box, to.environment(), "runtime")).toMatchObject({ exit: 0 });
    const stored = join(to.folder, "storage/@specpress/runtime/runtime-0.1.0.tgz");
    writeFileSync(stored, withMore(readFileSync(stored)));
    const { exit, problems } = await publish(box, to.environment(), "runtime");
    expect(exit).toBe(1);
    expect(problems).toEqual([
      "the registry has this version with other content: the tarball there does not have the checksum that the registry tells. Release a new version",
    ]);
    const project = emptySandbox();
    project.write("package.json", "{}");
    const args = ["install", "@specpress/runtime", "--cache", project.path("cache")];
    const installed = await to.npm(args, project.folder);
    expect(installed.exit).toBe(1);
    expect(installed.err).toContain("EINTEGRITY");
    expect(project.exists("node_modules/@specpress/runtime")).toBe(false);
  });
});

test("what was built of another version, or not at all, is not uploaded", async () => {
  const to = await registry();
  const box = released();
  box.write("runtime/dist/card.json", '{ "version": "0.0.9" }');
  const other = await publish(box, to.environment());
  expect(other).toMatchObject({ exit: 1, outcomes: ["failed", "left", "left"] });
  expect(other.problems).toEqual(["it was built as 0.0.9: npm run build"]);
  box.remove("runtime/dist");
  const none = await publish(box, to.environment());
  expect(none.problems).toEqual(["it is not built: npm run build"]);
  for (const name of ORDER) expect(await held(to, name)).toBe(undefined);
});

test("a checkout that is not what was tagged uploads nothing", async () => {
  const to = await registry();
  const box = released();
  box.write("notes.txt", "x");
  const { exit, problems } = await publish(box, to.environment());
  expect(exit).toBe(1);
  expect(problems).toEqual([
    "it is not in the registry, and the checkout is not at its tag: check out @specpress/runtime@0.1.0 and publish from there",
  ]);
  for (const name of ORDER) expect(await held(to, name)).toBe(undefined);
});

test("what was built before its first release is not uploaded: it does not know of it", async () => {
  const to = await registry();
  const box = released();
  box.write("specs/lcic/versions.yaml", "- version: 0.1.0\n");
  commitAll(box.folder);
  for (const name of ORDER) git(box.folder, ["tag", "--force", `${name}@0.1.0`]);
  const run = await publish(box, to.environment());
  expect(run).toMatchObject({ exit: 1, outcomes: ["uploaded", "failed", "left"] });
  expect(run.problems).toEqual(["it was built before it was released: npm run build"]);
});
