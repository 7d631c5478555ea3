import { expect, test } from "vitest";
import { Draft } from "../../../generator/mock/state/draft.js";
import type { Step } from "../../../generator/model/field.js";

const step = (name: string): Step => ({ name, list: false });
const items = (...names: readonly string[]): readonly Step[] => [
  { name: "Groups", list: true },
  ...names.map(step),
];

test("what is in a list is set, and filled, in each item", () => {
  const groups = [{ Id: 1 }, { Id: 2, Level: 5 }, "no structure"];
  const filled = new Draft({ Groups: groups });
  filled.fill(items("Level"), 3);
  expect(filled.data).toEqual({ Groups: [{ Id: 1, Level: 3 }, groups[1], "no structure"] });
  const set = new Draft({ Groups: groups });
  set.set(items("At", "Level"), 3);
  expect(set.data).toEqual({
    Groups: [{ Id: 1, At: { Level: 3 } }, { Id: 2, Level: 5, At: { Level: 3 } }, "no structure"],
  });
  expect(groups).toEqual([{ Id: 1 }, { Id: 2, Level: 5 }, "no structure"]);
});

test("what is no list gets no items", () => {
  for (const data of [{}, { Groups: "none" }]) {
    const draft = new Draft(data);
    draft.set(items("Level"), 3);
    draft.fill(items("Level"), 3);
    expect(draft.data).toEqual(data);
  }
});

test("items are made of values, and those that have one already stay", () => {
  const draft = new Draft({ Groups: [{ Id: 1, Level: 5 }, { Id: 2 }] });
  draft.setItems(items("Id"), [3, "1"]);
  expect(draft.data).toEqual({ Groups: [{ Id: 3 }, { Id: 1, Level: 5 }] });
});

test("a member called __proto__ is a member", () => {
  const draft = new Draft({
    Groups: [JSON.parse('{"__proto__": {"Level": 9}}') as object as never],
  });
  draft.fill(items("Level"), 3);
  const [item] = (draft.data["Groups"] ?? []) as readonly object[];
  expect(Object.keys(item!)).toEqual(["__proto__", "Level"]);
});
