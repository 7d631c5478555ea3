import { parse } from "yaml";
import { expect, test } from "vitest";
import { categorize } from "../../../generator/sync/categories/categorize.js";
import { similarAction } from "../../../generator/sync/categories/similar-action.js";

interface Options {
  readonly dropped?: readonly string[];
  readonly drafts?: readonly string[];
}

/** Adds actions to the categories of a text. */
function added(text: string, names: readonly string[], { dropped, drafts }: Options = {}): string {
  const { categories } = parse(text) as { categories: { name: string; actions: string[] }[] };
  return categorize(text, {
    categories,
    added: names,
    dropped: new Set(dropped),
    drafts: new Set([...(drafts ?? []), ...names]),
    upstream: ["CloseRoom", "DescribeRooms", "ListUsers", "OpenRoom", "StartRecording", "Zap"],
  });
}

const TWO = `categories: # by subject
  - name: Rooms
    actions:
      - OpenRoom # first
  # Who is there.
  - name: Users
    actions: [AddUser]
regions: []
`;

test("a new action goes where the most similar one is, behind what is there", () => {
  expect(added(TWO, ["CloseRoom", "ListUsers"])).toBe(`categories: # by subject
  - name: Rooms
    actions:
      - OpenRoom # first
      - CloseRoom
  # Who is there.
  - name: Users
    actions: [AddUser, ListUsers]
regions: []
`);
});

test("what resembles nothing gets a category of its own, at the end", () => {
  expect(added(TWO, ["Zap"])).toContain(
    "    actions: [AddUser]\n  - name: Not sorted yet\n    actions:\n      - Zap\nregions: []\n",
  );
});

test("drafts stand in upstream's order, whenever they came", () => {
  const once = added(TWO, ["CloseRoom", "DescribeRooms"]);
  const steps = added(added(TWO, ["DescribeRooms"]), ["CloseRoom"], { drafts: ["DescribeRooms"] });
  expect(steps).toBe(once);
});

test("a draft that goes leaves no trace", () => {
  const came = added(added(TWO, ["CloseRoom"]), ["ListUsers", "Zap"], { drafts: ["CloseRoom"] });
  expect(added(came, [], { dropped: ["CloseRoom", "ListUsers", "Zap"] })).toBe(TWO);
});

test("one category takes all", () => {
  expect(added("categories: [{ name: All, actions: [] }]\n", ["Zap", "OpenRoom"])).toBe(
    "categories: [{ name: All, actions: [OpenRoom, Zap] }]\n",
  );
});

test("names are similar by what stands behind the verb", () => {
  const known = ["StartRecording", "DescribeUsers", "StartRoom"];
  expect(similarAction("StopRecording", known)).toBe("StartRecording");
  expect(similarAction("ListUserNames", known)).toBe("DescribeUsers");
  expect(similarAction("StartUpload", known)).toBeUndefined();
});
