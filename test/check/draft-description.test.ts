import { expect, test } from "vitest";
import { checkYaml, modelOf, problems, service } from "./check-yaml.js";

const drafts = {
  "actions/Act.yaml": `
input:
  RoomId: { type: integer, draft: Room ID. }
  Mode:
    type: integer
    enum: { 1: { draft: Value 1 }, 2: slow }
    doc: How fast it goes.
`,
  "structures/Part.yaml": `
draft: Part.
members:
  Timeout: { type: integer, draft: Timeout. }
`,
};

test("each draft, where it stands", () => {
  expect(problems(drafts)).toEqual([
    "actions/Act.yaml:3 draft-description",
    "actions/Act.yaml:6 draft-description",
    "structures/Part.yaml:2 draft-description",
    "structures/Part.yaml:4 draft-description",
  ]);
  const [first] = checkYaml(drafts);
  expect(first).toMatchObject({ severity: "warning", column: 35 });
  expect(first?.message).toBe("the description of Act.RoomId is a draft");
});

test("an action, which may wait for its example, an error code, the service", () => {
  const files = {
    "actions/Act.yaml": "\ndraft: Act.\nexamples: []\n",
    "errors.yaml": `
FailedOperation: { draft: Failed operation., remedy: Look into it. }
`,
    "service.yaml": service("Act, TouchAll").replace("doc: A service for tests", "draft: Demo"),
  };
  expect(problems(files)).toEqual([
    "actions/Act.yaml:2 draft-description",
    "errors.yaml:2 draft-description",
    "service.yaml:3 draft-description",
  ]);
});

test("the text is the model's description meanwhile", () => {
  const { actions, structures } = modelOf(drafts);
  const [room, mode] = actions.get("Act")!.input;
  expect(room).toMatchObject({ doc: "Room ID.", draft: true });
  expect(mode).toMatchObject({ draft: false });
  expect(mode!.constraints.enum).toEqual([
    { value: "1", doc: "Value 1", draft: true },
    { value: "2", doc: "slow" },
  ]);
  expect(structures.get("Part")).toMatchObject({ doc: "Part.", draft: true });
});

test("no draft: none, and a word about drafts", () => {
  expect(problems({ "actions/Act.yaml": "\nsummary: Drafts a letter.\n" })).toEqual([]);
});

test("what does no harm in a draft does in a description", () => {
  const hidden = "Room\u202eID.";
  const file = (key: string): string => `\ninput:\n  RoomId: { ${key}: "${hidden}" }\n`;
  expect(problems({ "actions/Act.yaml": file("draft") })).toEqual([
    "actions/Act.yaml:3 description-unsafe",
    "actions/Act.yaml:3 draft-description",
  ]);
});
