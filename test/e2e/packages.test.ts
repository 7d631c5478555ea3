import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, test } from "vitest";
import { readTarball } from "../../generator/load/tarball.js";
import { consumer } from "./installed-packages.js";
import { emptySandbox } from "./sandbox.js";
import { repository, specpress } from "./specpress.js";

const services = readdirSync(join(repository, "specs"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "schema")
  .map(({ name }) => name);

const packages = ["runtime", ...services.map((service) => `generated/${service}`), "."];

interface Packed {
  readonly bytes: Buffer;
  readonly file: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

const tarballs = mkdtempSync(join(tmpdir(), "specpress-packages-"));
afterAll(() => rmSync(tarballs, { recursive: true, force: true }));
const packs = new Map<string, Packed>();

/** What npm makes of a built package. */
function pack(folder: string): Packed {
  const known = packs.get(folder);
  if (known) return known;
  const packed = packAgain(folder);
  packs.set(folder, packed);
  return packed;
}

function packAgain(folder: string): Packed {
  const into = mkdtempSync(join(tarballs, "pack-"));
  const args = ["pack", "--silent", "--ignore-scripts", "--pack-destination", into];
  execFileSync("npm", args, { cwd: join(repository, folder), stdio: "ignore" });
  const [name = ""] = readdirSync(into);
  const bytes = readFileSync(join(into, name));
  return { bytes, file: join(into, name), files: readTarball(bytes) };
}

describe.each(packages)("the package of %s", (folder) => {
  test("packs to the same bytes twice", () => {
    expect(packAgain(folder).bytes.equals(pack(folder).bytes)).toBe(true);
  });

  test("publint finds nothing", async () => {
    const { bytes } = pack(folder);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: tarball as ArrayBuffer } });
    expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([]);
  });

  test("its types resolve as its code does, for every kind of resolution", () => {
    const { file } = pack(folder);
    const attw = join(repository, "node_modules/.bin/attw");
    const { stdout } = spawnSync(attw, [file, "--format", "json", "--no-color"], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    const { analysis } = JSON.parse(stdout) as {
      readonly analysis: { readonly types: unknown; readonly problems?: readonly unknown[] };
    };
    expect(analysis.problems ?? []).toEqual([]);
    expect(analysis.types).toMatchObject({ kind: "included" });
  });

  test("says whose it is, under which terms, and what changed", () => {
    const { files } = pack(folder);
    const manifest = JSON.parse(files.get("package.json")!.toString()) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      license: "Apache-2.0",
      engines: { node: ">=20.19" },
      repository: {
        url: "git+https://github.com/specpress/specpress.git",
        ...(folder !== "." && { directory: folder }),
      },
    });
    if (folder !== ".") expect(manifest).toMatchObject({ sideEffects: false, type: "module" });
    for (const name of ["LICENSE", "README.md", "CHANGELOG.md"])
      expect(files.get(name)?.length, name).toBeGreaterThan(100);
  });

  test("has no source of ours, no test, and no spec as it was written", () => {
    const paths = [...pack(folder).files.keys()];
    const sources = paths.filter((path) => /(?<!\.d)\.[cm]?tsx?$|\.test\.|(^|\/)test\//.test(path));
    expect(sources).toEqual([]);
    const specs = paths.filter((path) => path.endsWith(".yaml"));
    expect(specs).toEqual(folder === "." ? ["specs/platform.yaml"] : []);
    const maps = paths.filter((path) => path.endsWith(".map"));
    expect(maps).toEqual(folder === "." ? [] : ["dist/cjs/code.js.map"]);
  });
});

test.each(services)("what npm packs of %s: nothing more, nothing less", async (service) => {
  const { out } = await specpress(["inspect", service, "--json"], { cwd: repository });
  const model = JSON.parse(out) as { readonly actions: object; readonly structures: object };
  const names = (folder: string): readonly string[] =>
    readdirSync(join(repository, "generated", service, "src", folder)).map((name) =>
      name.replace(/\.ts$/, ""),
    );
  expect(names("actions")).toHaveLength(Object.keys(model.actions).length);
  const entries = ["actions", "errors", "index", "schemas"];
  const expected = [
    ...`CHANGELOG.md LICENSE README.md package.json dist/card.json dist/spec.json.br
      dist/cjs/package.json dist/cjs/code.js dist/cjs/code.js.map dist/esm/code.js`.split(/\s+/),
    ...["client", "service"].map((name) => `dist/cjs/${name}.d.ts`),
    ...entries.flatMap((name) =>
      ["esm", "cjs"].flatMap((format) => [
        `dist/${format}/${name}.js`,
        `dist/${format}/${name}.d.ts`,
      ]),
    ),
    ...names("actions").map((name) => `dist/cjs/actions/${name}.d.ts`),
    ...names("structures").map((name) => `dist/cjs/structures/${name}.d.ts`),
  ];
  const found = [...pack(`generated/${service}`).files.keys()].sort();
  expect(found.filter((path) => !expected.includes(path))).toEqual([]);
  // Structures that no entry point leads to have no declarations.
  const missing = expected.filter((path) => !found.includes(path));
  expect(missing.filter((path) => !path.startsWith("dist/cjs/structures/"))).toEqual([]);
});

test("what npm packs of the runtime and of specpress", async () => {
  const listed = (folder: string): string =>
    [...pack(folder).files.keys()]
      .map((path) => path.replace(/-[0-9A-Z]{8}(?=\.mjs$)/, "-*"))
      .filter((path, index, all) => all.indexOf(path) === index)
      .filter((path) => !/^(?:dist\/.+-\*\.mjs|templates\/.+\.hbs)$/.test(path))
      .sort()
      .join("\n");
  await expect(`${listed("runtime")}\n`).toMatchFileSnapshot("contents/runtime.txt");
  await expect(`${listed(".")}\n`).toMatchFileSnapshot("contents/specpress.txt");
});

test("specpress says whose code it holds, and under which terms", () => {
  const text = pack(".").files.get("dist/THIRD-PARTY-LICENSES.txt")!.toString();
  const held = [...text.matchAll(/^(\S+) [\d.]+ \((.+)\)\nSource: \S+\n\n\S/gm)];
  const terms = new Map(held.map(([, name, license]) => [name, license]));
  // Among them what is in the pages only, and what asks that its source be named.
  expect(Object.fromEntries(terms)).toMatchObject({
    hono: "MIT",
    yaml: "ISC",
    minisearch: "MIT",
    "@jmespath-community/jmespath": "MPL-2.0",
  });
  expect(text.split("-".repeat(80)).length - 1).toBe(held.length);
  expect(terms.has("vitest")).toBe(false);
});

test("the card of a package says what it is, and how large it will be once installed", () => {
  for (const folder of packages.filter((one) => one !== ".")) {
    const { files } = pack(folder);
    const card = JSON.parse(files.get("dist/card.json")!.toString()) as Record<string, unknown>;
    const manifest = JSON.parse(files.get("package.json")!.toString()) as Record<string, unknown>;
    const size = [...files].reduce((sum, [, content]) => sum + content.length, 0);
    expect(card).toEqual({
      name: manifest["name"],
      version: manifest["version"],
      description: manifest["description"],
      ...((manifest["specpress"] as object | undefined)
        ? { apiVersion: expect.any(String), release: expect.any(Number) }
        : {}),
      size: size - files.get("dist/card.json")!.length,
    });
  }
});

test("a service's package and the runtime take less than a megabyte", () => {
  const sizeOf = (folder: string): number =>
    [...pack(folder).files.values()].reduce((sum, content) => sum + content.length, 0);
  expect(sizeOf("generated/trtc") + sizeOf("runtime")).toBeLessThanOrEqual(1024 * 1024);
});

test("the map of the minified code leads to the line in the code to read", () => {
  const box = consumer();
  box.write(
    "fail.cjs",
    `const { Client } = require("@specpress/runtime");
const { checkDismissRoomRequest } = require("@specpress/trtc");
const trap = { get SdkAppId() { throw new Error("trapped"); }, RoomId: 1 };
try { checkDismissRoomRequest(trap); } catch ({ stack }) { console.log(stack); }
`,
  );
  const stack = execFileSync(process.execPath, ["--enable-source-maps", "fail.cjs"], {
    cwd: box.folder,
    encoding: "utf8",
  });
  const [, line] = /@specpress\/trtc\/dist\/esm\/code\.js:(\d+)/.exec(stack) ?? [];
  const code = box.read("node_modules/@specpress/trtc/dist/esm/code.js").split("\n");
  expect(code[Number(line) - 1]).toMatch(/const \{ SdkAppId, RoomId \} = v;/);
});

describe("verify", () => {
  test("makes each package again, byte for byte", { timeout: 120_000 }, async () => {
    for (const service of services) {
      const { file } = pack(`generated/${service}`);
      const { exit, out, err } = await specpress(["verify", file], { cwd: repository });
      expect(exit, out + err).toBe(0);
      expect(out).toMatch(/all \d+ files are what its spec makes/);
    }
  });

  /** The tarball after somebody has been at it. */
  function tampered(change: (folder: string) => void): string {
    const box = emptySandbox();
    const { file } = pack("generated/lcic");
    execFileSync("tar", ["-xzf", file, "-C", box.folder]);
    change(box.path("package"));
    execFileSync("tar", ["--format=ustar", "-czf", box.path("t.tgz"), "-C", box.folder, "package"]);
    return box.path("t.tgz");
  }

  test("names every file that is not what the spec makes", async () => {
    const file = tampered((folder) => {
      const code = join(folder, "dist/cjs/code.js");
      writeFileSync(code, `${readFileSync(code, "utf8")};steal();`);
      writeFileSync(join(folder, "dist/esm/install.js"), "steal();");
    });
    const { exit, out } = await specpress(["verify", file], { cwd: repository });
    expect(exit).toBe(1);
    expect(out).toContain("dist/cjs/code.js is not what its spec makes\n");
    expect(out).toContain("dist/esm/install.js is made by nothing\n");
    expect(out).toMatch(/2 files are not what its spec makes/);
  });

  test("refuses what it cannot make again, and says why", async () => {
    const { file } = pack("runtime");
    const runtime = await specpress(["verify", file], { cwd: repository });
    expect(runtime).toMatchObject({ exit: 1 });
    expect(runtime.err).toContain("it carries no spec (dist/spec.json.br)");
    const broken = tampered((folder) => writeFileSync(join(folder, "dist/spec.json.br"), "x"));
    const said = await specpress(["verify", broken], { cwd: repository });
    expect(said).toMatchObject({ exit: 1 });
    expect(said.err).toContain("the spec in it cannot be read");
  });
});

test("inspect and call know a service of which nothing but the package is there", async () => {
  const box = consumer();
  expect(existsSync(box.path("specs"))).toBe(false);
  const { exit, out } = await box.specpress(["call", "trtc", "--help"]);
  expect(exit).toBe(0);
  expect(out).toContain("DismissRoom");
});
