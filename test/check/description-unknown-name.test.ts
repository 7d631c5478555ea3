import { expect, test } from "vitest";
import { checkYaml } from "./check-yaml.js";

const settings = {
  "structures/Settings.yaml": `
members: { Width: { type: integer, unit: pixels, doc: How wide it is. } }
`,
};

test.each([
  ["See TouchNone for more.", 'mentions "TouchNone"'],
  ["Goes by Settings.Height.", 'mentions "Settings.Height"'],
  ["Goes by WithSettings.Height.", 'mentions "WithSettings.Height"'],
  ["Fails with FailedOperation.Oops.", 'mentions "FailedOperation.Oops"'],
  ["See Settings.Widt.", 'did you mean "Width"?'],
])("%s", (text, message) => {
  const act = `
summary: ${text}
`;
  const [finding, ...others] = checkYaml({ ...settings, "actions/Act.yaml": act });
  expect(finding).toMatchObject({ code: "description-unknown-name", line: 2 });
  expect(finding?.message).toContain(message);
  expect(others).toEqual([]);
});

test.each([
  "See TouchAll and Settings.Width, TouchAll.WithSettings.Width or WithSettings.Width.",
  "Touch the screen; HTML.Body, Node.js, www.Settings.Org and a@Settings.Org are none of ours.",
  "Fails with FailedOperation or InternalError.",
  "See TouchOld, which release 2 deleted.",
])("%s is fine", (text) => {
  const files = {
    ...settings,
    "actions/Act.yaml": `\nsummary: ${text}\n`,
    "releases.yaml": `
- { release: 2, deletedActions: [TouchOld] }
- { release: 1, newActions: [Act, TouchAll, TouchOld], newStructures: [Settings] }
`,
  };
  expect(checkYaml(files)).toEqual([]);
});
