import { expect, test } from "vitest";
import { soundModel } from "./build-yaml.js";

const THINGS = {
  "actions/Act.yaml": "\ninput: { Old: x, New: y }\noutput: { Out: z }\n",
  "structures/Thing.yaml": "\nmembers: { Old: x, New: y }\n",
};

/** Since when everything exists, as the log says. */
function since(releases: string): Readonly<Record<string, number | undefined>> {
  const model = soundModel({ ...THINGS, "releases.yaml": `\n${releases.trim()}\n` });
  const [action, structure] = [model.actions.get("Act")!, model.structures.get("Thing")!];
  const named = [...action.input, ...action.output.filter(({ name }) => name === "Out")];
  return {
    Act: action.since,
    ...Object.fromEntries(named.map((field) => [`Act.${field.name}`, field.since])),
    Thing: structure.since,
    ...Object.fromEntries(structure.members.map((field) => [`Thing.${field.name}`, field.since])),
  };
}

test("a field is as old as its parent, unless the log names it later", () => {
  expect(
    since(`
- { release: 3, modifiedActions: { Act: { newInput: [New], modifiedInput: [Old] } } }
- { release: 2, newStructures: [Thing], modifiedActions: { Act: { newOutput: [Out] } } }
- { release: 1, newActions: [Act] }
`),
  ).toEqual({
    Act: 1,
    "Act.Old": 1,
    "Act.New": 3,
    "Act.Out": 2,
    Thing: 2,
    "Thing.Old": 2,
    "Thing.New": 2,
  });
});

test("behind a gap, what the log does not name may have come in it", () => {
  expect(
    since(`
- { release: 6, newStructures: [Thing] }
- { release: 5, modifiedActions: { Act: { newInput: [New] } } }
- { gap: [2, 4], doc: Lost. }
- { release: 1, newActions: [Act] }
`),
  ).toEqual({
    Act: 1,
    "Act.Old": undefined,
    "Act.New": 5,
    "Act.Out": undefined,
    Thing: 6,
    "Thing.Old": 6,
    "Thing.New": 6,
  });
});

test("what is deleted and comes back is as old as its return", () => {
  expect(
    since(`
- { release: 4, newActions: [Act] }
- { release: 3, deletedActions: [Act], deletedStructures: [Thing] }
- { release: 2, modifiedActions: { Act: { newInput: [New] } } }
- { release: 1, newActions: [Act], newStructures: [Thing] }
`),
  ).toMatchObject({ Act: 4, "Act.Old": 4, "Act.New": 4, Thing: 1 });
});

test("deleted and created in one release: it is another one", () => {
  const log = `
- { release: 2, newActions: [Act], deletedActions: [Act] }
- { release: 1, newActions: [Act] }
`;
  expect(since(log)).toMatchObject({ Act: 2, "Act.Old": 2 });
});

test("a log that never mentions a name", () => {
  expect(since("[]")).toMatchObject({ Act: undefined, "Act.Old": undefined, Thing: undefined });
  expect(since("- { release: 1, modifiedActions: { Act: { newInput: [New] } } }")).toMatchObject({
    Act: undefined,
    "Act.New": undefined,
  });
});

test("an input and an output of one name have a history each", () => {
  const model = soundModel({
    "actions/Act.yaml": "\ninput: { Same: x }\noutput: { Same: y }\n",
    "releases.yaml": `
- { release: 2, modifiedActions: { Act: { newOutput: [Same] } } }
- { release: 1, newActions: [Act] }
`,
  });
  const { input, output } = model.actions.get("Act")!;
  expect([input[0]!.since, output[0]!.since]).toEqual([1, 2]);
});

test("names that every object inherits have no history of their own", () => {
  const model = soundModel({
    "actions/constructor.yaml": "\ninput: { toString: x }\n",
    "releases.yaml": "\n- { release: 1, newActions: [Other] }\n",
  });
  const action = model.actions.get("constructor")!;
  expect([action.since, action.input[0]!.since]).toEqual([undefined, undefined]);
});
