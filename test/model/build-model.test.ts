import { expect, test } from "vitest";
import { service } from "../check/check-yaml.js";
import { buildYaml, soundModel } from "./build-yaml.js";

test("a model of a small service", () => {
  const model = soundModel({
    "actions/Act.yaml": `
summary: Does it.
region: [ap-one]
input: { Size: { type: "integer[]", min: 1, required: true, doc: How large. } }
output: { Thing: { type: Thing, doc: What came of it. } }
errors: [FailedOperation, InternalError]
`,
    "structures/Thing.yaml": "\ndoc: A thing.\nmembers: { Of: { type: Thing, doc: Itself. } }\n",
  });
  const action = model.actions.get("Act")!;
  expect(action).toMatchObject({
    file: "specs/demo/actions/Act.yaml",
    category: "All",
    region: { use: "required", allowed: ["ap-one"] },
    readOnly: false,
    input: [
      {
        name: "Size",
        type: { base: "integer", structure: undefined, list: true },
        required: true,
        nullable: false,
        constraints: { min: 1 },
      },
    ],
  });
  expect(action.output.map(({ name }) => name)).toEqual(["Thing", "RequestId"]);
  expect(action.errors.map(({ code, common }) => [code, common])).toEqual([
    ["FailedOperation", false],
    ["InternalError", true],
  ]);
  expect(model.structures.get("Thing")).toMatchObject({
    members: [{ type: { base: "structure", structure: "Thing", list: false } }],
    inRequests: true,
    inResponses: true,
    usedBy: ["Act", "TouchAll"],
  });
});

test("an action that declares RequestId keeps its own", () => {
  const model = soundModel({ "actions/Act.yaml": "\noutput: { RequestId: Mine. }\n" });
  expect(model.actions.get("Act")!.output.map(({ name, doc }) => [name, doc])).toEqual([
    ["RequestId", "Mine."],
  ]);
});

test("actions and structures are sorted by name, whatever the order of files", () => {
  const files = { "actions/B.yaml": "\n", "actions/a.yaml": "\n", "actions/A.yaml": "\n" };
  expect([...soundModel(files).actions.keys()]).toEqual(["A", "B", "TouchAll", "a"]);
});

test("the rate of the service holds for actions that state none", () => {
  const model = soundModel({
    "actions/Own.yaml": "\nrate: 1/15s\n",
    "actions/Other.yaml": "\n",
    "service.yaml": `${service("Own, Other, TouchAll")}rate: 20/s\n`,
  });
  expect(model.actions.get("Own")!.rate).toEqual({ requests: 1, seconds: 15 });
  expect(model.actions.get("Other")!.rate).toEqual({ requests: 20, seconds: 1 });
});

test.each<[name: string, files: Readonly<Record<string, string>>, ...problems: string[]]>([
  [
    "a type that does not exist",
    {
      "actions/Act.yaml": "\ninput: { A: { type: Thng, doc: x }, B: { type: int, doc: x } }\n",
      "structures/Thing.yaml": "\n",
    },
    'actions/Act.yaml:2:21 there is no type "Thng", did you mean "Thing"?',
    'actions/Act.yaml:2:48 there is no type "int"',
  ],
  [
    "a type that every object inherits",
    { "structures/Thing.yaml": "\nmembers: { A: { type: constructor, doc: x } }\n" },
    'structures/Thing.yaml:2:23 there is no type "constructor"',
  ],
  [
    "error codes",
    {
      "actions/Act.yaml":
        "\nerrors: [FailedOperation, FailedOperatoin, FailedOperation, InternalError]\n",
    },
    'actions/Act.yaml:2:27 error code "FailedOperatoin" stands neither in errors.yaml nor in platform.yaml, did you mean "FailedOperation"?',
    'actions/Act.yaml:2:44 error code "FailedOperation" is listed twice',
  ],
  [
    "categories",
    { "actions/Act.yaml": "\n", "service.yaml": service("Act, Atc, Act", ["TouchAll", "Act"]) },
    'service.yaml:8:33 there is no action "Atc", did you mean "Act"?',
    'service.yaml:8:38 action "Act" stands in two categories',
    'service.yaml:9:41 action "Act" stands in two categories',
  ],
  [
    "an action in no category, unless it is retired",
    {
      "actions/Act.yaml": "\n",
      "actions/Old.yaml": "\nretired: { release: 2 }\n",
      "service.yaml": service("TouchAll"),
    },
    'service.yaml:8:3 action "Act" stands in no category of service.yaml',
  ],
  [
    "a file that cannot be decoded is known, so nothing else is said of what names it",
    {
      "actions/Act.yaml": "\nregion: [\n",
      "structures/Thing.yaml": "\nmembers: 5\n",
      "actions/Use.yaml": "\ninput: { A: { type: Thing, doc: x } }\n",
    },
    "actions/Act.yaml:3:1 Flow sequence in block collection must be sufficiently indented and end with a ]",
    "structures/Thing.yaml:2:10 expected a map of parameter or members, found the number 5",
  ],
])("%s", (_, files, ...problems) => {
  expect(buildYaml(files).problems).toEqual(problems);
});

test.each<[yaml: string, ...problems: string[]]>([
  ["- { release: 2 }\n- { release: 1 }"],
  ["- { release: 9 }\n- { gap: [3, 8], doc: x }\n- { release: 2 }"],
  ["- { release: 1 }\n- { release: 2 }", "releases.yaml:3:3 release 2 stands where 0 should"],
  ["- { release: 3 }\n- { release: 1 }", "releases.yaml:3:3 release 1 stands where 2 should"],
  ["- { release: 2 }\n- { release: 2 }", "releases.yaml:3:3 release 2 stands where 1 should"],
  [
    "- { release: 9 }\n- { gap: [3, 7], doc: x }",
    "releases.yaml:3:3 release 7 stands where 8 should",
  ],
  ["- { gap: [8, 3], doc: x }", "releases.yaml:2:3 release 3 stands where 3 should"],
])("releases: %s", (yaml, ...problems) => {
  expect(buildYaml({ "releases.yaml": `\n${yaml}\n` }).problems).toEqual(problems);
});

test("structures reached through the JSON in a string count as used", () => {
  const model = soundModel({
    "actions/Act.yaml": `
input: { Config: { format: json, json: { members: { Inner: { type: "Thing[]", doc: x } } }, doc: x } }
`,
    "actions/TouchAll.yaml": "\n",
    "structures/Thing.yaml": "\nmembers: { Other: { type: Other, doc: x } }\n",
    "structures/Other.yaml": "\n",
  });
  for (const name of ["Thing", "Other"]) {
    expect(model.structures.get(name)).toMatchObject({ inRequests: true, usedBy: ["Act"] });
  }
});

test("structures that contain each other", () => {
  const model = soundModel({
    "actions/TouchAll.yaml": "\noutput: { A: { type: Ping, doc: x } }\n",
    "structures/Ping.yaml": "\nmembers: { Of: { type: Pong, doc: x } }\n",
    "structures/Pong.yaml": "\nmembers: { Of: { type: 'Ping[]', doc: x } }\n",
  });
  for (const name of ["Ping", "Pong"]) {
    expect(model.structures.get(name)).toMatchObject({ inRequests: false, inResponses: true });
  }
});

test("a tombstone keeps its place in a category, and is not listed", () => {
  const { categories } = soundModel({
    "service.yaml": service("TouchAll, Old, Act"),
    "releases.yaml":
      "\n- { release: 2, deletedActions: [Old] }\n- { release: 1, newActions: [Act, Old] }\n",
    "actions/Act.yaml": "\nsummary: Does it.\nregion: unused\n",
    "actions/Old.yaml": "\nsummary: Did it.\nregion: unused\nretired: { release: 2 }\n",
  });
  expect(categories.map(({ actions }) => actions)).toEqual([["TouchAll", "Act"]]);
});
