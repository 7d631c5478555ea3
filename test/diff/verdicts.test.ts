import { describe, expect, test } from "vitest";
import { conformInput } from "../../generator/check/conform/conform-input.js";
import { diffModels } from "../../generator/diff/diff-models.js";
import type { Field } from "../../generator/model/field.js";
import type { Action, Model } from "../../generator/model/model.js";
import { allowedItems, sampleAll, type Value, type Values } from "../conformance/samples.js";
import { typeErrors } from "../golden/type-check.js";
import { render } from "../pipeline.js";
import { callerOf } from "./caller-of.js";
import { everyCase } from "./cases/every-case.js";
import { specModel } from "./spec-model.js";

/*
 * The verdicts are held against the things themselves: whether code that was written for the package
 * of before compiles against that of after, and whether requests that were fine still are.
 */

const cases = everyCase.map(({ rule, before, after }) => {
  const [old, young] = [specModel(before), specModel(after)];
  return { rule, old, young, changes: diffModels(old, young) };
});

function isBreaking(
  { changes }: (typeof cases)[number],
  side: "typescript" | "validator",
): boolean {
  return changes.some(({ verdicts }) => verdicts[side] === "breaking");
}

/** The package of a model, and a caller of the package of another. */
function packageFor(name: string, model: Model, caller: string) {
  const files = render(model).map(
    ({ path, content }) => [path.slice("demo/".length), content] as const,
  );
  const sources = files.filter(([path]) => path.startsWith("src/") || path === "package.json");
  return { name, files: new Map([...sources, ["src/caller.ts", caller]]) };
}

test("callers of before compile against the package of after, unless the verdict says that they break", () => {
  const packages = cases.flatMap(({ rule, old, young }) => [
    packageFor(`${rule}.old`, old, callerOf(old)),
    packageFor(`${rule}.new`, young, callerOf(old)),
  ]);
  const errors = typeErrors(packages).filter((line) => line.includes("/src/caller.ts"));
  const failing = (suffix: string): readonly string[] => [
    ...new Set(
      errors.flatMap((line) => new RegExp(`^([a-z-]+)\\.${suffix}/`).exec(line)?.[1] ?? []),
    ),
  ];
  expect(failing("old"), errors.slice(0, 20).join("\n")).toEqual([]);
  const breaking = cases.filter((one) => isBreaking(one, "typescript")).map(({ rule }) => rule);
  expect([...failing("new")].sort(), errors.slice(0, 20).join("\n")).toEqual([...breaking].sort());
}, 120_000);

describe("requests that were fine", () => {
  /** Regions are no part of a request's body. */
  const inBody = cases.filter(({ rule }) => !rule.startsWith("action-region"));

  test.each(inBody.map((one) => [one.rule, one] as const))("%s", (_, one) => {
    const refused = requestsOf(one.old).some(([name, request]) => {
      const action = one.young.actions.get(name);
      return action !== undefined && !isFine(action, request, one.young);
    });
    expect(refused).toBe(isBreaking(one, "validator"));
  });

  /** Everything, next to nothing, and each value that a parameter may have, as far as they were fine. */
  function requestsOf(model: Model): readonly (readonly [action: string, request: Values])[] {
    return [...model.actions.values()].flatMap((action) => {
      const all = sampleAll(action.input, model);
      const least = sampleAll(
        action.input.filter(({ required }) => required),
        model,
      );
      const others = action.input.flatMap((field) =>
        valuesOf(field, model).flatMap((value) => {
          const lists = Array.from({ length: 8 }, (_, length) => Array<Value>(length).fill(value));
          return (field.type.list ? lists : [value]).map((one) => ({ ...all, [field.name]: one }));
        }),
      );
      const alone = action.input.map(({ name }) => ({ ...least, [name]: all[name]! }));
      return [all, least, ...others, ...alone]
        .filter((request) => isFine(action, request, model))
        .map((request) => [action.name, request] as const);
    });
  }

  /** Single values or items, as far as the field lets them through. */
  function valuesOf(field: Field, model: Model): readonly Value[] {
    return [...allowedItems({ ...field, type: { ...field.type, list: false } }, model), 2];
  }

  function isFine({ input, rules }: Action, request: Values, model: Model): boolean {
    return conformInput(model, input, rules, request).every(({ severity }) => severity !== "error");
  }
});
