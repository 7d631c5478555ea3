import { describe, expect, test } from "vitest";
import { diffModels } from "../../generator/diff/diff-models.js";
import type { PackagePlan } from "../../generator/release/package-plan.js";
import { planService, type ServiceSince } from "../../generator/release/plan-service.js";
import { specModel, type Spec } from "../diff/spec-model.js";

/** What stands still, but for what is said. */
function plan(
  since: Partial<ServiceSince>,
  { before = {}, after = before, runtime = "0.1.0" as string | undefined }: Sides = {},
): PackagePlan {
  const model = specModel(after);
  const api = diffModels(specModel(before), model);
  const still = { version: "1.2.3", runtime: "0.1.0", surface: [], madeOtherwise: false };
  return planService({ model, since: { ...still, api, ...since }, runtime });
}

interface Sides {
  readonly before?: Spec;
  readonly after?: Spec;
  readonly runtime?: string | undefined;
}

const gone = {
  severity: "breaking",
  entry: ".",
  name: "x",
  message: "x is no longer exported",
} as const;
const added = { severity: "safe", entry: ".", name: "y", message: "y is new" } as const;

test("nothing changed, nothing to release", () => {
  expect(plan({})).toMatchObject({ to: undefined, bump: "none", entries: [] });
});

test("a package that was never released gets its first version", () => {
  const model = specModel({});
  expect(planService({ model, since: undefined, runtime: "0.1.0" })).toMatchObject({
    from: undefined,
    to: "0.1.0",
    entries: [{ severity: "safe", text: "The first release: 1 action, 0 data structures." }],
  });
});

describe("the worse of API and surface wins", () => {
  const more: Sides = { after: { actions: { Go: {} } } };
  const less: Sides = { before: { actions: { Go: {} } }, after: {} };
  test.each([
    ["minor", "1.3.0", more, []],
    ["major", "2.0.0", less, []],
    ["major", "2.0.0", more, [gone]],
    ["major", "2.0.0", less, [added]],
    ["minor", "1.3.0", {}, [added]],
    ["major", "2.0.0", {}, [gone]],
  ] as const)("%s: %s", (bump, to, sides, surface) => {
    expect(plan({ surface }, sides)).toMatchObject({ bump, to });
  });

  test("the changelog tells of both, the worst first", () => {
    const { entries } = plan({ surface: [added, gone] }, more);
    expect(entries.map(({ severity, text }) => `${severity}: ${text}`)).toEqual([
      "breaking: x is no longer exported.",
      "safe: Action Go is new.",
      "safe: y is new.",
    ]);
  });
});

test("files that are made otherwise are a patch", () => {
  expect(plan({ madeOtherwise: true })).toMatchObject({
    to: "1.2.4",
    bump: "patch",
    entries: [{ severity: "docs", text: "Made anew. What callers see is the same." }],
  });
});

test("other words are a patch, and counted", () => {
  const words = (summary: string): Spec => ({ actions: { Go: { summary } } });
  expect(plan({}, { before: words("Goes."), after: words("Goes away.") })).toMatchObject({
    to: "1.2.4",
    bump: "patch",
    entries: [{ severity: "docs", text: "A description is in other words." }],
  });
});

test("a runtime within the range asks for nothing, one beyond it breaks", () => {
  expect(plan({}, { runtime: "0.1.9" }).to).toBeUndefined();
  expect(plan({}, { runtime: undefined }).to).toBeUndefined();
  expect(plan({}, { runtime: "0.2.0" })).toMatchObject({
    to: "2.0.0",
    entries: [{ severity: "breaking", text: "Needs @specpress/runtime 0.2.0." }],
  });
});
