import { expect, test } from "vitest";
import {
  addCopies,
  contentsBelow,
  differences,
  sandbox,
  stampsBelow,
  type Sandbox,
} from "./sandbox.js";

/** A sandbox with some templates of the user's own, by path below `mine/`. */
function withTemplates(templates: Readonly<Record<string, string>>): Sandbox {
  const box = sandbox();
  for (const [path, text] of Object.entries(templates)) box.write(`mine/${path}`, text);
  return box;
}

const GENERATE = ["generate", "--templates", "mine"] as const;

test("an own template takes the place of a built-in one, and what it prints is formatted", async () => {
  const box = withTemplates({
    "[service]/src/service.ts.hbs": 'export const name   =   "{{service}}"\n',
  });
  expect((await box.specpress(["generate", "--out", "plain", "-q"])).exit).toBe(0);
  expect((await box.specpress([...GENERATE, "-q"])).exit).toBe(0);
  expect(box.read("generated/trtc/src/service.ts")).toBe('export const name = "trtc";\n');
  const plain = contentsBelow(box.path("plain/trtc"));
  expect(differences(plain, contentsBelow(box.path("generated/trtc")))).toEqual([
    ".specpress.json",
    "src/service.ts",
  ]);
});

test("own templates add files, per service, action or structure, and own partials", async () => {
  const box = withTemplates({
    "[service]/names.md.hbs": "# {{service}}\n\n{{> mine}}\n",
    "[service]/notes/[action].txt.hbs": "{{name}}\n",
    "[service]/notes/[structure].json.hbs": '{"name":"{{name}}"}',
    "partials/mine.hbs": "From a partial.",
  });
  expect((await box.specpress([...GENERATE, "-q"])).exit).toBe(0);
  expect(box.read("generated/trtc/names.md")).toBe("# trtc\n\nFrom a partial.\n");
  expect(box.read("generated/trtc/notes/dismiss-room.txt")).toBe("DismissRoom\n");
  expect(box.read("generated/trtc/notes/mcu-layout.json")).toBe('{ "name": "McuLayout" }\n');
  const before = stampsBelow(box.path("generated"));
  expect((await box.specpress([...GENERATE])).err).toMatch(/nothing changed/);
  expect(differences(before, stampsBelow(box.path("generated")))).toEqual([]);
  // Without them, what they made goes.
  expect((await box.specpress(["generate", "-q"])).exit).toBe(0);
  expect(box.exists("generated/trtc/notes")).toBe(false);
});

test("an edited template is noticed", async () => {
  const box = withTemplates({ "[service]/names.md.hbs": "One\n" });
  expect((await box.specpress([...GENERATE, "-q"])).exit).toBe(0);
  box.write("mine/[service]/names.md.hbs", "Two\n");
  const { err } = await box.specpress([...GENERATE]);
  expect(err).toContain("  update trtc/names.md\n");
  expect(box.read("generated/trtc/names.md")).toBe("Two\n");
});

test.each<readonly [what: string, path: string, text: string, error: RegExp]>([
  [
    "a name the view lacks",
    "[service]/a.md.hbs",
    "# x\n\n  {{nothing}}\n",
    /a\.md\.hbs:3:5: the view has no "nothing"/,
  ],
  [
    "the same within a block",
    "[service]/a.md.hbs",
    "{{#if nothing}}x{{/if}}\n",
    /a\.md\.hbs:1:7: .*nothing/,
  ],
  [
    "an inherited name",
    "[service]/a.md.hbs",
    "x {{constructor}}\n",
    /a\.md\.hbs:1:5: .*constructor/,
  ],
  [
    "an unknown helper",
    "[service]/a.md.hbs",
    "x\n{{shout service}}\n",
    /a\.md\.hbs:2:\d+: .*shout/,
  ],
  [
    "a partial there is not",
    "[service]/a.md.hbs",
    "x\n{{> nothing}}\n",
    /a\.md\.hbs.*there is no partial "nothing"/,
  ],
  [
    "a block that does not end",
    "[service]/a.md.hbs",
    "x\n{{#if service}}\n",
    /a\.md\.hbs:\d+:\d+: /,
  ],
  [
    "an error in a partial",
    "partials/notice.hbs",
    "\n{{nothing}}\n",
    /partials\/notice\.hbs:2:3: the view has no "nothing"/,
  ],
  [
    "code that is none",
    "[service]/src/service.ts.hbs",
    "export const = 1;\n",
    /service\.ts\.hbs: printed a trtc\/src\/service\.ts that cannot be formatted/,
  ],
  [
    "an unknown hole in its path",
    "[service]/[thing].md.hbs",
    "x",
    /\[thing\] in its path is none of/,
  ],
  ["a path outside of any service", "readme.md.hbs", "x", /makes no file of a service/],
  ["two holes in its path", "[service]/[action]/[structure].md.hbs", "x", /names both/],
  ["a file that is no template", "notes.txt", "x", /is no template/],
])("broken templates say where: %s", async (_, path, text, error) => {
  const box = withTemplates({ [path]: text });
  const { exit, out, err } = await box.specpress([...GENERATE]);
  expect(err).toMatch(new RegExp(`^error mine/.*${error.source}`));
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(box.exists("generated")).toBe(false);
});

test("the same on several threads", async () => {
  const box = withTemplates({ "[service]/a.md.hbs": "# x\n\n  {{nothing}}\n" });
  addCopies(box, ["abc", "zoo"]);
  const { exit, err } = await box.specpress([...GENERATE, "--jobs", "2"]);
  expect(err).toBe('error mine/[service]/a.md.hbs:3:5: the view has no "nothing"\n');
  expect(exit).toBe(1);
});

test("a folder that does not exist is a wrong command line", async () => {
  const { exit, err } = await sandbox().specpress(["generate", "--templates", "nowhere"]);
  expect(exit).toBe(64);
  expect(err).toBe('specpress: there is no templates folder "nowhere"\n');
});
