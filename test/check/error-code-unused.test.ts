import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test("a code that no action lists", () => {
  const errors = `
FailedOperation: { doc: It did not work., remedy: Look into it. }
FailedOperation.Late: { doc: It came too late., remedy: Start sooner. }
`;
  expect(problems({ "errors.yaml": errors })).toEqual(["errors.yaml:3 error-code-unused"]);
});

test("a code with a reason for being listed nowhere", () => {
  const errors = `
FailedOperation: { doc: It did not work., remedy: Look into it. }
FailedOperation.Late: { doc: It came too late., remedy: Start sooner., unlisted: Only the page of codes has it. }
`;
  expect(problems({ "errors.yaml": errors })).toEqual([]);
});
