import { expect, test } from "vitest";
import { curatedScene, syncScene, textsOf, type Member, type World } from "./sync-world.js";

const START = "specs/demo/actions/StartThing.yaml";

function worldOf(...input: readonly Member[]): World {
  return { actions: { StartThing: { input, output: [] } }, structures: {} };
}

const before = worldOf({ name: "Size", type: "integer" }, { name: "Name", type: "string" });

/** A person's view of things. */
const sceneWith = (from: string, to: string) =>
  curatedScene(before, (path, text) => (path === START ? text.replace(from, to) : text));

test("a type that both have changed is a conflict, with all three values and the place", () => {
  const scene = sceneWith("type: integer", "type: float");
  const { report, scene: after } = syncScene(
    scene,
    worldOf({ name: "Size", type: "string" }, { name: "Name", type: "string", required: true }),
  );
  expect(report.conflicts).toEqual([
    {
      key: "type",
      base: "integer",
      upstream: "string",
      ours: "float",
      place: "actions/StartThing/input/Size",
      file: START,
      path: ["input", "Size", "type"],
    },
  ]);
  // The rest is merged all the same.
  expect(textsOf(after)[START]).toContain("  Size: { type: float, doc: Size. }\n");
  expect(textsOf(after)[START]).toContain("  Name: { required: true, doc: Name. }\n");
});

test("a conflict stays until somebody decides", () => {
  const scene = sceneWith("type: integer", "type: float");
  const next = worldOf({ name: "Size", type: "string" }, { name: "Name", type: "string" });
  const once = syncScene(scene, next);
  const twice = syncScene(once.scene, next);
  expect(twice.report.conflicts).toEqual(once.report.conflicts);
  expect(twice.scene).toEqual(once.scene);
  const decided = syncScene(twice.scene, next, { ours: true });
  expect(decided.report.conflicts).toEqual([]);
  expect(textsOf(decided.scene)[START]).toBe(textsOf(scene)[START]);
  expect(syncScene(decided.scene, next).report.conflicts).toEqual([]);
});

test("to take upstream's value decides as well, and so does upstream's return", () => {
  const next = worldOf({ name: "Size", type: "string" }, { name: "Name", type: "string" });
  const { scene } = syncScene(sceneWith("type: integer", "type: float"), next);
  const files = scene.files.files.map((file) => ({
    ...file,
    text: file.path === START ? file.text.replace("type: float, ", "") : file.text,
  }));
  const taken = syncScene({ ...scene, files: { ...scene.files, files } }, next);
  expect(taken.report.conflicts).toEqual([]);
  expect(JSON.parse(taken.scene.upstream)).toMatchObject({ kept: {} });
  expect(syncScene(scene, before).report.conflicts).toEqual([]);
});

test("a correction in the record that starts from upstream's word is a decision", () => {
  const next = worldOf({ name: "Size", type: "string" }, { name: "Name", type: "string" });
  const correction = (from: string) =>
    `curated:
  - doc: It is a number.
    modifiedActions: { StartThing: { modifiedInput: { Size: "${from} -> float" } } }
states:`;
  const scene = curatedScene(before, (path, text) =>
    path === START
      ? text.replace("type: integer", "type: float")
      : text.replace(/^states:/m, correction("integer")),
  );
  const open = syncScene(scene, next);
  expect(open.report.conflicts).toHaveLength(1);
  const files = open.scene.files.files.map((file) => ({
    ...file,
    text: file.text.replace("integer -> float", "string -> float"),
  }));
  const decided = syncScene({ ...open.scene, files: { ...open.scene.files, files } }, next);
  expect(decided.report.conflicts).toEqual([]);
});

test("both have made the same change: nothing to say", () => {
  const scene = sceneWith("type: integer", "type: float");
  const { report, scene: after } = syncScene(
    scene,
    worldOf({ name: "Size", type: "float" }, { name: "Name", type: "string" }),
  );
  expect(report.conflicts).toEqual([]);
  expect(textsOf(after)[START]).toBe(textsOf(scene)[START]);
});

test("a field that a person has added before upstream did is held against upstream's", () => {
  const scene = sceneWith("  Name:", "  Extra: { type: integer, doc: Undocumented. }\n  Name:");
  const extra = (type: string) =>
    worldOf(...before.actions["StartThing"]!.input, { name: "Extra", type });
  expect(syncScene(scene, extra("integer")).report).toMatchObject({ conflicts: [], added: [] });
  expect(syncScene(scene, extra("boolean")).report.conflicts).toMatchObject([
    { key: "type", base: undefined, upstream: "boolean", ours: "integer" },
  ]);
});

test("what a person took out stays out; what upstream never had stays in", () => {
  const scene = curatedScene(before, (path, text) =>
    path === START ? text.replace(/^ {2}Name:.*\n/m, "  Own: { doc: Ours. }\n") : text,
  );
  const next = worldOf({ name: "Size", type: "integer" }, { name: "Name", type: "boolean" });
  const { scene: after, report } = syncScene(scene, next);
  expect(report).toMatchObject({ conflicts: [], added: [], retired: [] });
  expect(textsOf(after)[START]).toBe(textsOf(scene)[START]);
});

const modes = (...values: readonly string[]): World =>
  worldOf({
    name: "Mode",
    type: "string",
    doc: `Valid values: ${values.map((value) => `\`${value}\``).join(", ")}.`,
  });

/** An enum of which every value is described. */
const described = (text: string): string => text.replace(/\{ doc: (\w+) \}/g, "meaning $1");

test("values come and go in an enum that is upstream's; what is said of the others stays", () => {
  const scene = curatedScene(modes("a", "b"), (_, text) =>
    described(text.replace(/\ba: \w+/, 'a: "the first" ').replace(/\bb: \w+/, "b: the second")),
  );
  expect(textsOf(scene)[START]).toContain('a: "the first"');
  const { scene: after, report } = syncScene(scene, modes("a", "c", "b"));
  expect(report.conflicts).toEqual([]);
  expect(textsOf(after)[START]).toMatch(/a: "the first".*, c: \{ draft: C \}, b: the second/);
  const gone = syncScene(after, modes("c", "b"));
  expect(textsOf(gone.scene)[START]).toMatch(/enum: \{ c: \{ draft: C \}, b: the second/);
});

test("an enum that a person has changed is a conflict", () => {
  const scene = curatedScene(modes("a", "b"), (_, text) =>
    described(text).replace(/\ba: \w+/, "a: A, z: more"),
  );
  const { scene: after, report } = syncScene(scene, modes("a", "b", "c"));
  expect(report.conflicts).toMatchObject([
    { key: "enum", base: ["a", "b"], upstream: ["a", "b", "c"], ours: ["a", "z", "b"] },
  ]);
  expect(textsOf(after)[START]).toBe(textsOf(scene)[START]);
});

test("values that prose does not list any more have not gone", () => {
  const scene = curatedScene(modes("a", "b"), (_, text) => described(text));
  const quiet = worldOf({ name: "Mode", type: "string", doc: "Which." });
  const { scene: after, reworded } = syncScene(scene, quiet);
  expect(textsOf(after)[START]).toBe(textsOf(scene)[START]);
  expect([...reworded]).toEqual([["actions/StartThing/input/Mode", "Which."]]);
  // And when they are listed again, with one more, that is the one that is new.
  expect(textsOf(syncScene(after, modes("a", "b", "c")).scene)[START]).toContain("c: { draft: C }");
});
