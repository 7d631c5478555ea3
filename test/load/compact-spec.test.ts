import fc from "fast-check";
import { expect, test } from "vitest";
import { compactTree, treeOf, type CompactTree } from "../../generator/load/compact-tree.js";
import { openSpec, packSpec, compactSpec, unpackSpec } from "../../generator/load/compact-spec.js";
import type { Tree } from "../../generator/load/decoder.js";
import { decodeFile } from "../../generator/load/load-service.js";
import { listServices, readPlatform, readService } from "../../generator/load/spec-files.js";
import { SPECS } from "./real-specs.js";

const MADE = { specpress: "1.0.0", templates: "t", runtime: "1", typescript: "7", esbuild: "0" };

const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
    fc.string(),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(
          fc.oneof(fc.string(), fc.nat(20).map(String), fc.constantFrom("", "__proto__")),
          tie("tree"),
        ),
        { maxLength: 5 },
      )
      .map((entries) => new Map(entries)),
  ),
})).tree;

/** Maps with their order, which equality of maps does not look at. */
function ordered(one: Tree): unknown {
  if (one instanceof Map) return { map: [...one].map(([key, value]) => [key, ordered(value)]) };
  return Array.isArray(one) ? one.map(ordered) : one;
}

test("a tree comes back from JSON as it was, in the order in which it was", () => {
  fc.assert(
    fc.property(tree, (one) => {
      const json = JSON.parse(JSON.stringify(compactTree(one))) as CompactTree;
      expect(ordered(treeOf(json))).toEqual(ordered(one));
    }),
  );
});

test("every service's spec comes back as it was decoded, but for its record", () => {
  const platform = readPlatform(SPECS, "specs").file!;
  for (const service of listServices(SPECS)) {
    const files = readService(SPECS, "specs", service);
    const packed = packSpec(compactSpec(platform, files, MADE));
    const opened = openSpec(unpackSpec(packed)!);
    expect(opened.service.findings).toEqual([]);
    const expected = [platform, ...files.files].filter(({ kind }) => kind !== "record");
    const found = [opened.platform!, ...opened.service.files];
    expect(found.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
    for (const [index, file] of found.entries())
      expect(opened.decode(file).value).toEqual(decodeFile(expected[index]!).value);
  }
});

test("what is no packed spec is none, and breaks nothing", () => {
  expect(unpackSpec(Buffer.from("text"))).toBeUndefined();
  const platform = readPlatform(SPECS, "specs").file!;
  const good = compactSpec(platform, readService(SPECS, "specs", "trtc"), MADE);
  const [first, ...rest] = good.files;
  for (const bad of [
    null,
    [],
    { ...good, format: 2 },
    { ...good, service: "../trtc" },
    { ...good, made: {} },
    { ...good, files: [{ ...first!, kind: "constructor" }, ...rest] },
    { ...good, files: [{ ...first!, name: "../x" }, ...rest] },
    { ...good, files: [{ ...first!, path: "/etc/passwd" }, ...rest] },
  ])
    expect(unpackSpec(packSpec(bad as typeof good))).toBeUndefined();
});

test("files that are missing, and trees that are nonsense, are findings", () => {
  const platform = readPlatform(SPECS, "specs").file!;
  const good = compactSpec(platform, readService(SPECS, "specs", "trtc"), MADE);
  const without = openSpec({ ...good, files: good.files.filter(({ kind }) => kind !== "errors") });
  expect(without.service.findings).toMatchObject([{ code: "file-missing" }]);
  let deep: CompactTree = 1;
  for (let depth = 0; depth < 5000; depth++) deep = [deep];
  for (const nonsense of [deep, "text", { "": "odd" }, { "": [1] }] as readonly CompactTree[]) {
    const opened = openSpec({
      ...good,
      files: good.files.map((file) =>
        file.kind === "service" ? { ...file, tree: nonsense } : file,
      ),
    });
    const file = opened.service.files.find(({ kind }) => kind === "service")!;
    expect(opened.decode(file).findings.length).toBeGreaterThan(0);
  }
});

test("a spec takes a fifth of the space of its files", () => {
  const platform = readPlatform(SPECS, "specs").file!;
  const files = readService(SPECS, "specs", "trtc");
  const size = files.files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  expect(packSpec(compactSpec(platform, files, MADE)).length).toBeLessThan(size / 5);
});
