import { expect, test } from "vitest";
import { problems, service } from "./check-yaml.js";

test("a category without actions", () => {
  expect(problems({ "service.yaml": service("TouchAll", []) })).toEqual([
    "service.yaml:9 category-empty",
  ]);
});

test("a category with one", () => {
  const files = { "service.yaml": service("TouchAll", ["Act"]), "actions/Act.yaml": "\n" };
  expect(problems(files)).toEqual([]);
});
