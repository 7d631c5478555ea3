import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";

const files = (waiter: string, keys = "readOnly: true"): Record<string, string> => ({
  "actions/Act.yaml": `
${keys}
output:
  State: { enum: { Run: it runs, Done: it is done }, doc: How far it is. }
  States: { type: "string[]", doc: How far each is. }
waiters:
  ThingDone:
    doc: The thing is done.
    ${waiter}
`,
});
const pause = "every: 1s\n    atMost: 1min";

test.each([
  [`until: { State: Dnoe }\n    ${pause}`, "State is never"],
  [`until: { State: Done }\n    fail: { State: 3 }\n    ${pause}`, "must be a string"],
  [`until: { States: Done }\n    ${pause}`, "is a list"],
  [`until: { "States[]": Done }\n    ${pause}`, "many values"],
  [`until: { State: Done }\n    failErrors: [Oops]\n    ${pause}`, "no error code Oops"],
  ["until: { State: Done }\n    every: 1min\n    atMost: 60s", "no shorter"],
])("%s", (waiter, message) => {
  const [finding, ...others] = checkYaml(files(waiter));
  expect(finding?.code).toBe("waiter-field");
  expect(finding?.line).toBeGreaterThanOrEqual(9);
  expect(finding?.message).toContain(message);
  expect(others).toEqual([]);
});

test("an action that changes something", () => {
  const waiter = `until: { State: Done }\n    ${pause}`;
  expect(problems(files(waiter, "rate: 1/s"))).toEqual(["actions/Act.yaml:8 waiter-field"]);
});

test("a state that comes, and codes that are known", () => {
  const waiter = `until: { State: Done }\n    fail: { State: { present: false } }\n    failErrors: [InternalError]\n    untilErrors: [FailedOperation]\n    ${pause}`;
  expect(problems(files(waiter))).toEqual([]);
});
