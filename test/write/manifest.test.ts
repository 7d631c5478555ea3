import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digest } from "../../generator/write/digest.js";
import { parseManifest, renderManifest } from "../../generator/write/manifest.js";
import { changesOf, conflictsOf, freshFolder, generate, plant, setOf, snapshot } from "./tree.js";

test("is sorted by code units and holds nothing but digests", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "b.ts": "b", "a.ts": "a", "a-b.ts": "", "10": "x", "9": "x" })]);
  expect(readFileSync(join(out, "trtc/.specpress.json"), "utf8")).toBe(`{
  "files": {
    "10": "2d711642b726b04401627ca9fbac32f5",
    "9": "2d711642b726b04401627ca9fbac32f5",
    "a-b.ts": "e3b0c44298fc1c149afbf4c8996fb924",
    "a.ts": "ca978112ca1bbdcafac231b39a23dc4d",
    "b.ts": "3e23e8160039594a33894f6564e1b134"
  }
}
`);
});

test("comes back from its own text", () => {
  const hashes = new Map([
    ["__proto__", digest("1")],
    ["constructor/toString.ts", digest("2")],
    ['quote-and-é-"'.replaceAll('"', ""), digest("3")],
  ]);
  expect(parseManifest(renderManifest(hashes))).toEqual(new Map([...hashes].sort()));
  expect(parseManifest(renderManifest(new Map()))).toEqual(new Map());
});

const hash = digest("mine");

test.each([
  ["is no JSON", "<<<<<<< HEAD"],
  ["is empty", ""],
  ["is a list", "[]"],
  ["is null", "null"],
  ["has no files", "{}"],
  ["has more than files", `{"files":{"a.ts":"${hash}"},"version":1}`],
  ["has a list of files", `{"files":[]}`],
  ["goes up", `{"files":{"../mdl/victim.ts":"${hash}","a.ts":"${hash}"}}`],
  ["goes up further on", `{"files":{"src/../../mdl/victim.ts":"${hash}","a.ts":"${hash}"}}`],
  ["is absolute", `{"files":{"/etc/victim.ts":"${hash}","a.ts":"${hash}"}}`],
  ["has a drive", `{"files":{"C:/victim.ts":"${hash}","a.ts":"${hash}"}}`],
  ["has backslashes", `{"files":{"..\\\\mdl\\\\victim.ts":"${hash}","a.ts":"${hash}"}}`],
  ["names itself", `{"files":{".specpress.json":"${hash}","a.ts":"${hash}"}}`],
  ["has a hash that is none", `{"files":{"victim.ts":"x","a.ts":"${hash}"}}`],
  ["has no hash", `{"files":{"victim.ts":{"__proto__":"${hash}"},"a.ts":"${hash}"}}`],
  ["sets a prototype", `{"__proto__":{"files":{"victim.ts":"${hash}"}}}`],
  ["sets a prototype inside", `{"files":{"__proto__":{"victim.ts":"${hash}"}}}`],
  ["has a terminal escape", `{"files":{"\\u001b[2J":"${hash}","a.ts":"${hash}"}}`],
])("one that %s counts for nothing", (_, text) => {
  const out = freshFolder();
  plant(out, {
    "mdl/victim.ts": "mine",
    "trtc/victim.ts": "mine",
    "trtc/a.ts": "mine",
    "trtc/.specpress.json": text,
  });
  const plan = generate(out, [setOf("trtc", { "a.ts": "ours", "b.ts": "ours" })]);
  expect(conflictsOf(plan)).toEqual(["foreign trtc/a.ts"]);
  generate(out, [setOf("trtc", { "a.ts": "ours" })], true);
  expect(snapshot(out)).toEqual({
    "mdl/victim.ts": "mine",
    "trtc/victim.ts": "mine",
    "trtc/a.ts": "ours",
    "trtc/.specpress.json": renderManifest(new Map([["a.ts", digest("ours")]])),
  });
});

test("what it names behind a link is not ours", () => {
  const out = freshFolder();
  const other = freshFolder();
  plant(other, { "victim.ts": "mine" });
  plant(out, {
    "trtc/.specpress.json": `{"files":{"src/victim.ts":"${hash}"}}`,
    "trtc/src": { link: other },
  });
  expect(changesOf(generate(out, [setOf("trtc", { "a.ts": "1" })], true))).toEqual([
    "update trtc/.specpress.json",
    "create trtc/a.ts",
  ]);
  expect(snapshot(other)).toEqual({ "victim.ts": "mine" });
});
