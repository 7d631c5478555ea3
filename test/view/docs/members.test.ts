import { expect, test } from "vitest";
import { viewFields, type MembersView } from "../../../generator/view/docs/members.js";
import type { FieldView } from "../../../generator/view/docs/field-view.js";
import { IN_SERVICE } from "../../../generator/view/docs/place.js";
import { soundModel } from "../../model/build-yaml.js";

const model = soundModel({
  "actions/Act.yaml": `
input:
  One: { type: Outer, doc: First. }
  Two: { type: "Outer[]", doc: Second. }
output:
  Node: { type: Node, doc: A tree. }
`,
  "structures/Outer.yaml": `
doc: The outer one.
members:
  Inner: { type: Inner, doc: What is inside. }
  Old: { doc: Old., hidden: true }
`,
  "structures/Inner.yaml": "\ndoc: The inner one.\nmembers:\n  Leaf: { doc: The end. }\n",
  "structures/Node.yaml": `
doc: A node.
members:
  Name: { doc: Its name. }
  Branch: { type: Branch, doc: What follows. }
`,
  "structures/Branch.yaml":
    '\ndoc: A branch.\nmembers:\n  Nodes: { type: "Node[]", doc: More nodes. }\n',
});

const action = model.actions.get("Act")!;
const at = { place: IN_SERVICE, model, since: undefined, side: "request" } as const;

function membersOf(field: FieldView): MembersView {
  expect(field.members).toHaveLength(1);
  return field.members[0] as MembersView;
}

test("structures unfold in place, as deep as they go", () => {
  const [one] = viewFields(action.input, at, { prefix: "input-" }).fields;
  expect(one!.id).toBe("input-One");
  const outer = membersOf(one!);
  expect([outer.structure, outer.href, outer.count]).toEqual([
    "Outer",
    "structures/outer.html",
    "2 members",
  ]);
  expect(outer.hidden.map(({ name }) => name)).toEqual(["Old"]);
  const inner = membersOf(outer.fields[0]!);
  expect(inner.fields.map(({ name, id }) => [name, id])).toEqual([["Leaf", ""]]);
});

test("a structure is viewed once, so that it is printed once", () => {
  const [one, two] = viewFields(action.input, at, { prefix: "input-" }).fields;
  expect(two!.type).toBe("Outer[]");
  expect(membersOf(two!)).toBe(membersOf(one!));
});

test("what comes round to itself is left to its own page", () => {
  const [node] = viewFields(
    action.output,
    { ...at, side: "response" },
    { prefix: "output-" },
  ).fields;
  const [name, branch] = membersOf(node!).fields;
  expect(name!.members).toEqual([]);
  expect([branch!.typeHref, branch!.members]).toEqual(["structures/branch.html", []]);
});
