import { describe, expect, test } from "vitest";
import { inspectModel } from "../../generator/view/inspect.js";
import { modelOf, problems } from "../check/check-yaml.js";
import { PAST } from "./past-service.js";
import { pastOf } from "./past-yaml.js";
import { surfaceLines } from "./surface-lines.js";

test("the history of these tests is sound", () => {
  expect(problems(PAST)).toEqual([]);
});

describe("the surface", () => {
  test("of the first state", () => {
    expect(surfaceLines(pastOf(PAST, "1").model)).toEqual([
      "actions/Act online",
      "actions/Act/input/Name boolean",
      "actions/Act/output/RequestId string",
      "actions/Old deprecated",
      "actions/Old/input/Why string required",
      "actions/Old/output/RequestId string",
      "actions/TouchAll online",
      "actions/TouchAll/input/Note integer required",
      "actions/TouchAll/output/RequestId string",
    ]);
  });

  test("of a day between two states", () => {
    const { model, state } = pastOf(PAST, "2024-03-20");
    expect(state.date).toBe("2024-03-02");
    expect(surfaceLines(model)).toContain("structures/Part/Weight float hidden");
    expect(surfaceLines(model)).toContain("actions/Act/input/Part Part");
  });

  test("of the newest state is the vendor's, not the specs'", () => {
    expect(surfaceLines(pastOf(PAST, "9").model)).toContain(
      "structures/Part/Size integer nullable",
    );
  });

  test("of the newest state, corrected, is that of the specs", () => {
    const past = pastOf(PAST, "9", "curated");
    expect(inspectModel(past.model)).toEqual(inspectModel(modelOf(PAST)));
  });

  test("is corrected as long as the record says the same", () => {
    const size = (target: string) =>
      surfaceLines(pastOf(PAST, target, "curated").model).find((line) =>
        line.includes("Part/Size"),
      );
    expect(size("6")).toBe("structures/Part/Size integer");
    expect(size("3")).toBe("structures/Part/Size float");
  });
});

describe("what is not recorded", () => {
  const { model, newest, notes } = pastOf(PAST, "6");

  test("is left out of a state that is not the newest", () => {
    expect(newest).toBe(false);
    const part = model.structures.get("Part")!;
    expect(part.members[0]).toMatchObject({
      constraints: {},
      unit: "bytes",
      doc: "How big it is.",
    });
    const act = pastOf(PAST, "1").model.actions.get("Act")!;
    expect(act).toMatchObject({ errors: [], examples: [], rate: undefined });
    expect(model.errors.size).toBe(0);
  });

  test("is said, in notes and where the service is described", () => {
    expect(notes.map(({ about }) => about)).toEqual(["state", "corrections", "limits", "meaning"]);
    expect(notes[0]!.text).toBe(
      "demo as of 2024-06-01: releases 5 and 6, which were first seen together, seen since 2024-06-02.",
    );
    expect(model.doc).toContain("A service for tests.");
    expect(model.doc).toContain("Limits, defaults, rules");
  });

  test("is kept in the newest", () => {
    const past = pastOf(PAST, "9");
    expect(past.newest).toBe(true);
    expect(past.model.actions.get("Act")).toMatchObject({ rate: { requests: 20, seconds: 1 } });
    expect(past.model.doc).toBe("A service for tests.");
  });

  test("is not claimed of a release that was out by then", () => {
    const { notes: found } = pastOf(PAST, "2024-05-15");
    expect(found.find(({ about }) => about === "releases")?.text).toContain("releases 5, 2");
  });
});

test("what the specs have ahead of the record is in no past", () => {
  const act = PAST["actions/Act.yaml"]!.replace("output:", "  Extra: Nobody recorded it.\noutput:");
  const files = { ...PAST, "actions/Act.yaml": act };
  expect(
    modelOf(files)
      .actions.get("Act")!
      .input.map(({ name }) => name),
  ).toContain("Extra");
  expect(
    pastOf(files, "9")
      .model.actions.get("Act")!
      .input.map(({ name }) => name),
  ).toEqual(["Name"]);
});

describe("what is gone", () => {
  test("comes back without a description, and says since when it is gone", () => {
    const { model, notes } = pastOf(PAST, "3");
    const gone = "Gone since release 4 (2024-04-02); its description is not recorded.";
    const { members, file, doc } = model.structures.get("Part")!;
    expect([doc, ...members.map((member) => member.doc)]).toEqual([gone, gone, gone]);
    expect(file).toBe("specs/demo/record.yaml");
    expect(notes.at(-1)!.text).toContain("Act, Part.");
  });

  test("has a tombstone that describes it, and is alive", () => {
    const old = pastOf(PAST, "1").model.actions.get("Old")!;
    expect(old).toMatchObject({ summary: "Did what is done no more.", retired: undefined });
    expect(old.deprecated).toEqual({ doc: "Why is not recorded." });
    expect(old.input[0]).toMatchObject({ doc: "For what reason." });
  });

  test("stays a tombstone once it was deleted", () => {
    expect(pastOf(PAST, "6").model.actions.get("Old")?.retired).toEqual({ release: 4 });
  });

  test("stands in a category of its own", () => {
    const { categories } = pastOf(PAST, "1").model;
    expect(categories.map(({ name, actions }) => [name, ...actions])).toEqual([
      ["All", "Act", "TouchAll"],
      ["Gone today", "Old"],
    ]);
  });

  test("a former life is not described by what came under its name", () => {
    const former = pastOf(PAST, "1").model.actions.get("Act")!;
    expect(former.summary).toMatch(/^Gone since release 4/);
    expect(former.since).toBe(1);
  });
});

describe("the log", () => {
  const numbers = (target: string) => {
    const { releases, gaps } = pastOf(PAST, target).model;
    return [releases.map(({ release }) => release), gaps.map(({ first }) => first)];
  };

  test("ends with the release", () => expect(numbers("4")).toEqual([[4, 3, 2, 1], []]));
  test("ends in its gap", () => expect(numbers("2024-08-01")).toEqual([[6, 5, 4, 3, 2, 1], [7]]));
  test("is whole at the end", () => expect(numbers("9")[0]).toEqual([9, 6, 5, 4, 3, 2, 1]));
});
