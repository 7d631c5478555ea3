import { describe, expect, test } from "vitest";
import { checkYaml, problems } from "../../check/check-yaml.js";
import { OPEN_THING, RESOURCES } from "../../check/state-yaml.js";

/** The messages about one action, with its lines. */
function found(action: string, resources = ""): readonly string[] {
  return checkYaml({
    ...RESOURCES,
    ...OPEN_THING,
    "resources.yaml": RESOURCES["resources.yaml"] + resources,
    "actions/CloseThing.yaml": `
input:
  ThingId: Which thing it is.
  Names: { type: "string[]", doc: Further names. }
output: { Done: { type: "string[]", doc: What was done. } }
errors: [FailedOperation.NotThere]
effects: ${action}
`,
  }).map(({ file, line, code, message }) => `${file.slice(11)}:${line} ${code} ${message}`);
}

describe("effects that name what there is not", () => {
  test.each([
    [
      "{ delete: Thnig }",
      'there is no resource "Thnig", did you mean "Thing"?',
      "resource-unknown",
    ],
    ["{ need: Thing, each: Things }", "there is no Things", "effect-unknown"],
    ["{ need: Thing, each: ThingId }", "ThingId is no list", "effect-unknown"],
    ["{ need: Thing, from: ThingId }", "ThingId is no structure", "effect-unknown"],
    ["{ need: Thing, into: Result }", "there is no Result", "effect-unknown"],
    ["{ update: Thing, names: { Title: Note } }", "there is no parameter Title", "effect-unknown"],
    ["{ read: Thing, outputs: { Title: Note } }", "there is no output Title", "effect-unknown"],
    ["{ read: Thing, by: Note }", "no parameter is Note", "effect-unknown"],
    ["{ update: Thing, add: { Note: Title } }", "there is no parameter Title", "effect-unknown"],
    ["{ update: Thing, set: { Title: x } }", "there is no property Title", "resource-property"],
    ["{ update: Thing, clear: [Title] }", "there is no property Title", "resource-property"],
    ["{ list: Thing }", "no output takes the list", "effect-unknown"],
    ["{ list: Thing, into: Done, total: Count }", "there is no Count", "effect-unknown"],
    ["{ list: Thing.Note, into: Done }", "Note is no list", "resource-property"],
    [
      "{ delete: Thing, each: Names, failures: { into: Bad } }",
      "there is no Bad",
      "effect-unknown",
    ],
    [
      "{ delete: Thing, each: Names, failures: { into: Done, code: Code } }",
      "there is no member Code",
      "effect-unknown",
    ],
    [
      "{ update: Thing, refuse: { FailedOperation.NotThere: { Title: x } } }",
      "there is no Title",
      "rule-path-unknown",
    ],
    ["{ delete: Thing, update: Thing }", "the effect is update and delete", "effect-malformed"],
    ["{ lenient: true }", "does not say what is done", "effect-malformed"],
  ])("%s", (effect, message, code) => {
    const [first, ...others] = found(effect);
    expect(first).toMatch(new RegExp(`^actions/CloseThing.yaml:7 ${code} `));
    expect(first).toContain(message);
    expect(others).toEqual([]);
  });
});

test("an action that does not say which thing it means", () => {
  const files = {
    ...RESOURCES,
    ...OPEN_THING,
    "actions/ShutThing.yaml": `
errors: [FailedOperation.NotThere]
effects: { delete: Thing }
`,
  };
  expect(problems(files)).toEqual(["actions/ShutThing.yaml:3 effect-unknown"]);
});

describe("resources that name what there is not", () => {
  test.each([
    ["  scope: [Shelf]", "resource-property"],
    ["  initial: { Size: 1 }", "resource-property"],
    ["  created: Birth", "resource-property"],
    ["  unique: { Title: FailedOperation }", "resource-property"],
    ["  properties: { Size: integr }", "type-unknown"],
    ["  limit: { most: 1, errors: Full }", "error-code-unknown"],
    ["  unique: { Note: Twice }", "error-code-unknown"],
    ["  references: { Note: { to: Shelf } }", "resource-unknown"],
    ["  references: { Note: { to: Thing, shows: { Note: Title } } }", "resource-property"],
    ["  references: { Note: { to: Thing, shows: { Title: Note } } }", "resource-property"],
    ["  states: { property: State, first: a }", "resource-property"],
    ["  states: { property: Note, first: a, moves: [{ from: a, to: b }] }", "effect-malformed"],
    ["  states: { property: Note, first: a, moves: [{ from: a, after: 1s }] }", "effect-malformed"],
    [
      "  states: { property: Note, first: a, moves: [{ from: a, to: b, at: Then }] }",
      "resource-property",
    ],
  ])("%s", (keys, code) => {
    const all = found("{ delete: Thing }", `${keys}\n`);
    expect(all.map((one) => one.split(" ")[1])).toEqual([code]);
    expect(all[0]).toMatch(/^resources.yaml:6 /);
  });
});

test("what there is, is found", () => {
  const keys = `  scope: [Note]
  states: { property: Note, first: a, moves: [{ from: a, gone: true, after: 1s }] }
  unique: { Note: FailedOperation }
`;
  expect(found("{ delete: Thing, each: Names, into: Done }", keys)).toEqual([]);
});
