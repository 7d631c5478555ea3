import { expect, test } from "vitest";
import { curatedScene, syncScene, textsOf, type World } from "../sync-world.js";

const PATH = "specs/demo/actions/StartThing.yaml";

const world = (...input: World["actions"][string]["input"]): World => ({
  actions: { StartThing: { input, output: [] } },
  structures: {},
});

const BEFORE = world({ name: "Id", type: "string" }, { name: "Size", type: "integer" });
const AFTER = world(
  { name: "Id", type: "string" },
  { name: "New", type: "boolean" },
  { name: "Size", type: "integer", required: true },
);

/** The action's file after a sync that finds this in it. */
function synced(write: (text: string) => string, after = AFTER): string {
  const scene = curatedScene(BEFORE, (path, text) => (path === PATH ? write(text) : text));
  return textsOf(syncScene(scene, after).scene)[PATH]!;
}

const body = (text: string): string => text.slice(0, text.indexOf("\n") + 1);

test("parameters in braces get lines of their own, each as it was", () => {
  const flow = (text: string): string =>
    text.replace(
      /input:[\s\S]*/,
      'input: { Id: "The ID", # of what\n  Size: { type: integer, doc: How large. } } # all\n',
    );
  expect(synced(flow)).toContain(
    'input:\n  Id: "The ID"\n  New: { type: boolean, draft: New. }\n  # of what\n' +
      "  Size: { type: integer, required: true, doc: How large. } # all\n",
  );
});

test("so does a file in braces", () => {
  const flow = (text: string): string =>
    `${body(text)}{ summary: Starts it., region: optional, input: { Id: x, Size: { type: integer, doc: y } } }\n`;
  expect(synced(flow)).toBe(
    `${body(synced((text) => text))}summary: Starts it.\nregion: optional\ninput:\n  Id: x\n` +
      "  New: { type: boolean, draft: New. }\n  Size: { type: integer, required: true, doc: y }\n",
  );
});

test("a side that had nothing, and one that has nothing any more", () => {
  const bare = (text: string): string => text.replace(/input:[\s\S]*/, "errors: []\n");
  const none = curatedScene(world(), (path, text) => (path === PATH ? bare(text) : text));
  const some = syncScene(none, BEFORE).scene;
  expect(textsOf(some)[PATH]).toContain(
    "input:\n  Id: { draft: ID. }\n  Size: { type: integer, draft: Size. }\n",
  );
  expect(textsOf(syncScene(some, world()).scene)[PATH]).toBe(textsOf(none)[PATH]);
});

test("no line end at the end", () => {
  expect(synced((text) => text.trimEnd())).toContain("required: true, doc: Size. }");
});
