import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { metadataText } from "../sync/sync-world.js";
import { plant, snapshot } from "../write/tree.js";
import { AFTER, BEFORE, plantDemo, specAt, sync } from "./sync-folder.js";

test("a release arrives: files, log, record, and what a person has to do", () => {
  const cwd = plantDemo();
  const { exit, said } = sync(cwd, { time: "2025-01-01 10:00:00" });
  expect(exit).toBe(0);
  expect(specAt(cwd, "actions/StartThing.yaml")).toContain(
    "  Size: { type: integer, doc: Size. }\n  Name: { draft: Name. }\n  Layout:",
  );
  expect(specAt(cwd, "actions/ListThings.yaml")).toContain("draft: List things.\n");
  expect(specAt(cwd, "actions/StopThing.yaml")).toContain("retired: { release: 2 }\n");
  expect(specAt(cwd, "structures/Layout.yaml")).toContain("Width: { type: float, doc: Width. }");
  expect(specAt(cwd, "service.yaml")).toContain("[StartThing, StopThing, ListThings]");
  expect(specAt(cwd, "releases.yaml")).toContain(`- release: 2
  time: 2025-01-01 10:00:00
  newActions:
    - ListThings
  deletedActions:
    - StopThing
  modifiedActions:
    StartThing:
      newInput:
        - Name
      modifiedInput:
        - Size
  modifiedStructures:
    Layout:
      modifiedMembers:
        - Width
- release: 1
`);
  expect(specAt(cwd, "record.yaml")).toContain(`  - date: 2025-01-02
    releases: [2]
    newActions:
      ListThings:
        output:
          Names: string[]
    deletedActions:
      StopThing:
        input:
          Id: string required
    modifiedActions:
      StartThing:
        newInput:
          Name: string
        modifiedInput:
          Size: integer required -> integer
`);
  // The classified diff, upstream's words with nothing in them that a terminal obeys, what is gone.
  expect(said).toContain("StopThing was deleted upstream");
  expect(said).toContain(
    "specs/demo/actions/StartThing.yaml:6:3  actions/StartThing/input/Name: Name.\n" +
      "    | The \\u{1b}[2Jname, <b>at most</b>\n    | ten characters.\n",
  );
  expect(said).toContain(
    "Tombstones\n  specs/demo/actions/StopThing.yaml:1:1  actions/StopThing\n",
  );
  expect(said).toMatch(
    /demo, release 2: 8 files changed; 3 descriptions to write, \d+ findings\n$/,
  );
});

test("a second run finds nothing new, and writes nothing", () => {
  const cwd = plantDemo();
  sync(cwd);
  const once = snapshot(cwd);
  expect(sync(cwd)).toEqual({ exit: 0, said: "demo: nothing new\n" });
  expect(snapshot(cwd)).toEqual(once);
});

test("--dry-run writes nothing, and its patch is what would be written", () => {
  const [cwd, other] = [plantDemo(), plantDemo()];
  const before = snapshot(cwd);
  const { said } = sync(cwd, { dryRun: true });
  expect(snapshot(cwd)).toEqual(before);
  const patch = said.slice(0, said.indexOf("demo → demo, synced"));
  writeFileSync(join(cwd, "patch"), patch);
  execFileSync("git", ["apply", "patch"], { cwd });
  rmSync(join(cwd, "patch"));
  sync(other);
  expect(snapshot(cwd)).toEqual(snapshot(other));
});

test("--json says it all, in the same places", () => {
  const cwd = plantDemo();
  const { said } = sync(cwd, { json: true });
  expect(JSON.parse(said)).toMatchObject({
    service: "demo",
    release: 2,
    dryRun: false,
    files: expect.arrayContaining([
      { path: "specs/demo/actions/ListThings.yaml", kind: "create" },
      { path: "specs/demo/actions/StartThing.yaml", kind: "update" },
    ]),
    descriptions: expect.arrayContaining([
      {
        place: "actions/StartThing/input/Name",
        at: "specs/demo/actions/StartThing.yaml:6:3",
        draft: "Name.",
        upstream: expect.stringContaining("<b>at most</b>"),
      },
    ]),
    retired: ["actions/StopThing"],
    conflicts: [],
    diagnostics: expect.not.arrayContaining([expect.objectContaining({ severity: "error" })]),
  });
});

test("a conflict is a finding at its place, and ends in exit 1", () => {
  const cwd = plantDemo();
  const path = "specs/demo/structures/Layout.yaml";
  const text = specAt(cwd, "structures/Layout.yaml");
  plant(cwd, { [path]: text.replace("type: integer, ", "") });
  const { exit, said } = sync(cwd);
  expect(exit).toBe(1);
  expect(said).toContain(
    `${path}:4:10 warning "structures/Layout/members/Width" has type string here; ` +
      "upstream had integer and has float now [sync-conflict]",
  );
  expect(codesIn(said)).toContain("sync-conflict");
  expect(sync(cwd, { ours: true }).exit).toBe(0);
});

function codesIn(said: string): readonly string[] {
  return [...said.matchAll(/ \[([a-z-]+)\]$/gm)].map(([, code]) => code!);
}

const BROKEN: readonly (readonly [what: string, path: string, text: string, message: RegExp])[] = [
  [
    "a syntax error",
    "specs/demo/actions/StartThing.yaml",
    "summary: [\n",
    /StartThing.yaml:2:1 error/,
  ],
  [
    "the marks of a merge",
    "specs/demo/structures/Layout.yaml",
    "<<<<<<< ours\ndoc: A\n=======\ndoc: B\n>>>>>>> theirs\n",
    /Layout.yaml:\d+:\d+ error .* \[yaml-syntax\]/,
  ],
  [
    "an anchor",
    "specs/demo/structures/Layout.yaml",
    "# yaml-language-server: $schema=../../schema/structure.json\ndoc: &a A\nmembers: { Width: *a }\n",
    /Layout.yaml:2:9 error an anchor is not allowed in specs \[yaml-feature\]/,
  ],
  [
    "a baseline cut short",
    "specs/demo/upstream.json",
    '{ "service": "demo"',
    /upstream.json:1:19 error .*\[json-syntax\]/,
  ],
  [
    "a baseline of nonsense",
    "specs/demo/upstream.json",
    '{ "service": "demo", "version": "2020-01-01", "actions": { "../x": {} }, "structures": [], "kept": 1 }',
    /upstream.json:1:60 error "..\/x" cannot be the name of anything here \[name-invalid\]/,
  ],
  [
    "metadata cut short",
    "new.api.json",
    metadataText(AFTER).slice(0, 300),
    /new.api.json:1:\d+ error .*\[json-syntax\]/,
  ],
  [
    "names that are no names",
    "new.api.json",
    metadataText(AFTER).replaceAll("ListThings", "../../../tmp/x"),
    /new.api.json:\d+:\d+ error "..\/..\/..\/tmp\/x" cannot be the name of an action or object/,
  ],
  [
    "metadata of another service",
    "new.api.json",
    metadataText(AFTER).replace('"demo"', '"omed"'),
    /new.api.json:1:1 error the metadata is of omed 2020-01-01, the specs are of demo 2020-01-01 \[sync-other-api\]/,
  ],
];

test("metadata of another version would retire half of the API", () => {
  const cwd = plantDemo(metadataText(AFTER).replace("2020-01-01", "2021-01-01"));
  expect(codesIn(sync(cwd).said)).toEqual(["sync-other-api"]);
  expect(codesIn(sync(cwd, { baseline: true }).said)).toEqual(["sync-other-api"]);
});

test.each(BROKEN)("%s: a located message, and everything as it was", (_, path, text, message) => {
  const cwd = plantDemo();
  plant(cwd, { [path]: text });
  const before = snapshot(cwd);
  const { exit, said } = sync(cwd);
  expect(exit).toBe(1);
  expect(said).toMatch(message);
  expect(said).toMatch(/nothing written\n$/);
  expect(snapshot(cwd)).toEqual(before);
});

test("without a baseline nobody knows what changed; --baseline makes one and nothing else", () => {
  const cwd = plantDemo(BEFORE);
  rmSync(join(cwd, "specs/demo/upstream.json"));
  const { exit, said } = sync(cwd);
  expect(exit).toBe(1);
  expect(said).toContain(
    "specs/demo/upstream.json:1:1 error specs/demo/upstream.json is missing, so that nobody knows what upstream said before [sync-baseline]",
  );
  expect(codesIn(said)).toEqual(["sync-baseline"]);
  const before = snapshot(cwd);
  expect(sync(cwd, { baseline: true }).said).toBe(
    "specs/demo/upstream.json: 2 actions, 1 structures; written\n",
  );
  const { "specs/demo/upstream.json": made, ...rest } = snapshot(cwd);
  expect(rest).toEqual(before);
  expect(made).toContain('"Size": {"type":"integer","required":true');
  expect(sync(cwd).said).toBe("demo: nothing new\n");
});

test("a release that the log has already is refused; one that skips some leaves a gap", () => {
  const cwd = plantDemo();
  expect(() => sync(cwd, { release: 1 })).toThrow("release 1 is not new: the log has 1 already");
  sync(cwd, { release: 5 });
  expect(specAt(cwd, "releases.yaml")).toMatch(
    /^- release: 5\n[\s\S]*^- gap: \[2, 4\]\n {2}doc: Not synced one by one\.\n- release: 1\n/m,
  );
});

test("specs that do not fit together are synced, and what does not fit is said", () => {
  const cwd = plantDemo();
  const text = specAt(cwd, "actions/StartThing.yaml");
  plant(cwd, {
    "specs/demo/actions/StartThing.yaml": `${text}rules:\n  - require: [Nmae]\n`,
  });
  const { exit, said } = sync(cwd);
  expect(exit).toBe(1);
  expect(said).toMatch(
    /What check says\n[\s\S]*StartThing.yaml:\d+:\d+ error .*\[rule-path-unknown\]/,
  );
  expect(specAt(cwd, "actions/StartThing.yaml")).toContain("Nmae");
  expect(sync(cwd).said).toBe("demo: nothing new\n");
});
