import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test("names that say the opposite of readOnly", () => {
  const files = {
    "actions/BatchDescribeThings.yaml": "\n",
    "actions/StartThing.yaml": `
readOnly: true
`,
  };
  expect(problems(files)).toEqual([
    "actions/BatchDescribeThings.yaml:2 read-only-doubtful",
    "actions/StartThing.yaml:2 read-only-doubtful",
  ]);
});

test("names that agree, and names that say nothing", () => {
  const files = {
    "actions/DescribeThings.yaml": "\nreadOnly: true\n",
    "actions/StartThing.yaml": "\n",
    "actions/Getaway.yaml": "\n",
    "actions/LoginUser.yaml": "\nreadOnly: true\n",
  };
  expect(problems(files)).toEqual([]);
});
