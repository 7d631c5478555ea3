import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diffModels } from "../../generator/diff/diff-models.js";
import type { FactKind } from "../../generator/diff/fact.js";
import { RULES } from "../../generator/diff/rule-table.js";
import type { Rule } from "../../generator/diff/rule.js";
import type { Model } from "../../generator/model/model.js";
import { everyCase } from "./cases/every-case.js";
import { specModel } from "./spec-model.js";

const folder = new URL("../../generator/diff/rules/", import.meta.url);
const files = readdirSync(folder);
const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** Rules that no pair of specs can show, and why. */
const UNSHOWN: Readonly<Record<string, string>> = {
  "service-renamed": "the name is the folder's; shown below by two models",
};

function rulesBetween(before: Model, after: Model): readonly string[] {
  return diffModels(before, after).map(({ rule }) => rule);
}

describe("every rule", () => {
  test("is in a file of its own that bears its name, and in the table once", () => {
    expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    expect(byId.size).toBe(RULES.length);
  });

  test("says why it judges as it does", () => {
    const silent = files.filter(
      (file) =>
        !/\/\*\*[\s\S]+\*\/\nexport const \w+ = /.test(readFileSync(new URL(file, folder), "utf8")),
    );
    expect(silent).toEqual([]);
  });

  test("has a pair of specs", () => {
    const shown = new Set([...everyCase.map(({ rule }) => rule), ...Object.keys(UNSHOWN)]);
    expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
    expect([...shown].filter((id) => !byId.has(id))).toEqual([]);
  });

  test("says what can be done about it, if it does harm", () => {
    const helpless = everyCase.filter(({ rule, before, after }) =>
      diffModels(specModel(before), specModel(after)).some(
        (change) =>
          change.rule === rule &&
          (change.severity === "breaking" || change.severity === "dangerous") &&
          change.advice === undefined,
      ),
    );
    expect(helpless.map(({ rule }) => rule)).toEqual([]);
  });
});

test.each(everyCase.map((one) => [one.rule, one] as const))(
  "%s",
  (rule, { before, after, along = [] }) => {
    const [old, young] = [specModel(before), specModel(after)];
    expect([...rulesBetween(old, young)].sort()).toEqual([rule, ...along].sort());
    // The way back is judged by the rule that is said to be the opposite, or by one whose own way
    // back is this.
    const { opposite } = byId.get(rule)!;
    if (typeof opposite !== "string") return;
    const back = rulesBetween(young, old);
    expect(back).toContain(opposite);
  },
);

test("another service is a renaming", () => {
  const model = specModel({});
  const names = { ...model.names, client: "OtherClient", package: "@specpress/other" };
  const [change, ...rest] = diffModels(model, { ...model, service: "other", names });
  expect(rest).toEqual([]);
  expect(change).toMatchObject({
    rule: "service-renamed",
    message: "the service is now called other, no longer demo",
    advice: "Install @specpress/other and use OtherClient.",
  });
});

describe("mirrors", () => {
  test("every rule has an opposite on the same facts and the same way, or a reason to have none", () => {
    expect(RULES.flatMap((rule) => mirrorProblem(rule, rule.opposite, rule.direction))).toEqual([]);
  });

  test("every rule on one way has a twin on the other, or a reason to have none", () => {
    const problems = RULES.flatMap((rule) => {
      if (rule.direction === "any") return rule.twin === undefined ? [] : [`${rule.id} has a twin`];
      const other = rule.direction === "request" ? "response" : "request";
      return rule.twin === undefined
        ? [`${rule.id} has no twin and no reason`]
        : mirrorProblem(rule, rule.twin, other);
    });
    expect(problems).toEqual([]);
  });

  /** Whether it has to be there is one question, put to requests in one way and to answers in another. */
  function sameThing(kind: FactKind): string {
    return kind === "field-required" || kind === "field-optional" ? "presence" : kind;
  }

  function mirrorProblem(
    { id, facts }: Rule,
    mirror: Rule["opposite"],
    direction: Rule["direction"],
  ): readonly string[] {
    if (typeof mirror !== "string")
      return mirror.alone.length > 20 ? [] : [`${id} gives no reason`];
    const found = byId.get(mirror);
    if (!found) return [`${id} is mirrored by ${mirror}, which there is not`];
    if (found.direction !== direction)
      return [`${id} is mirrored by ${mirror}, which goes another way`];
    const judged = found.facts.map(sameThing);
    return facts.every((kind) => judged.includes(sameThing(kind)))
      ? []
      : [`${id} is mirrored by ${mirror}, which judges other facts`];
  }
});
