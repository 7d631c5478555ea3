import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recover } from "../../generator/write/recover.js";
import { freshFolder, generate, plant, setOf, snapshot } from "./tree.js";

const journal = (...steps: readonly object[]): string => JSON.stringify({ steps });

test("has nothing to do where nothing was interrupted", () => {
  const out = freshFolder();
  expect(recover(join(out, "nowhere"))).toBe(false);
  expect(recover(out)).toBe(false);
  plant(out, { ".specpress/state.json": "{}" });
  expect(recover(out)).toBe(false);
});

test("drops what was only being prepared, and keeps the state", () => {
  const out = freshFolder();
  plant(out, {
    "trtc/a.ts": "1",
    ".specpress/state.json": "{}",
    ".specpress/journal.draft": "{",
    ".specpress/lock.123": "123 1\n",
    ".specpress/staging/0/a.ts": "2",
    ".specpress/trash/1": "0",
  });
  expect(recover(out)).toBe(true);
  expect(readdirSync(join(out, ".specpress"))).toEqual(["state.json"]);
  expect(snapshot(out)).toEqual({ "trtc/a.ts": "1" });
});

test.each([
  ["is no JSON", "{"],
  ["is empty", ""],
  ["is null", "null"],
  ["has no steps", "{}"],
  ["goes up", journal({ kind: "put", path: "../victim", was: null })],
  ["is absolute", journal({ kind: "put", path: "/tmp/victim", was: null })],
  ["has a step of no kind", journal({ kind: "chmod", path: "trtc/a.ts", was: null })],
  ["has a step without a stamp", journal({ kind: "put", path: "trtc/a.ts" })],
  ["has a step that is null", journal(null as unknown as object)],
])("a journal that %s is dropped, unless there is something to lose", (_, text) => {
  const out = join(freshFolder(), "generated");
  plant(out, { "trtc/a.ts": "1", ".specpress/journal.json": text, ".specpress/staging/0": "2" });
  expect(recover(out)).toBe(true);
  expect(existsSync(join(out, ".specpress"))).toBe(false);

  plant(out, { ".specpress/journal.json": text, ".specpress/trash/0/mine.ts": "mine" });
  expect(() => recover(out)).toThrow(
    expect.objectContaining({ name: "WriteError", code: "interrupted" }),
  );
  expect(existsSync(join(out, ".specpress/trash/0/mine.ts"))).toBe(true);
  expect(() => generate(out, [setOf("trtc", { "a.ts": "2" })])).toThrow(
    `delete ${join(out, ".specpress")} and run again`,
  );
  expect(snapshot(out)).toEqual({ "trtc/a.ts": "1" });
  expect(readdirSync(join(out, ".."))).toEqual(["generated"]);
});

test.each(["put", "swap", "remove"])("a journal leads through no link: %s", (kind) => {
  const out = freshFolder();
  const other = freshFolder();
  plant(other, { "victim.ts": "mine" });
  plant(out, {
    "trtc/src": { link: other },
    ".specpress/journal.json": journal({ kind, path: "trtc/src/victim.ts", was: null }),
    ".specpress/staging/0": "2",
  });
  expect(() => recover(out)).toThrow("has changed since");
  expect(snapshot(other)).toEqual({ "victim.ts": "mine" });
});

test("a journal whose steps are all done leaves the tree alone", () => {
  const out = freshFolder();
  plant(out, {
    "trtc/a.ts": "written later",
    ".specpress/journal.json": journal(
      { kind: "put", path: "trtc/a.ts", was: null },
      { kind: "swap", path: "trtc/src", was: "folder 0" },
      { kind: "remove", path: "trtc/b.ts", was: "file 1 1" },
    ),
  });
  expect(recover(out)).toBe(true);
  expect(snapshot(out)).toEqual({ "trtc/a.ts": "written later" });
  expect(readdirSync(out)).toEqual(["trtc"]);
});
