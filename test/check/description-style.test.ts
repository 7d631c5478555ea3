import { expect, test } from "vitest";
import { checkYaml } from "./check-yaml.js";

test.each([
  ["Closes <b>the</b> room.", "HTML tag"],
  ["Closes a &amp; b.", "HTML entity"],
  ["See [the page](https://example.com).", "Markdown"],
  ["This API closes rooms.", "pointing at itself"],
  ["Used to close rooms.", "used to"],
  ["Closes rooms, please wait.", "please"],
  ["Closes the the room.", "twice"],
  ["Closes 房间.", "Chinese"],
  ["Closes rooms", "period"],
  ["closes rooms.", "small letter"],
])("%s", (text, detail) => {
  const act = `
summary: "${text}"
`;
  const [finding, ...others] = checkYaml({ "actions/Act.yaml": act });
  expect(finding).toMatchObject({ code: "description-style", line: 2, severity: "warning" });
  expect(finding?.message).toContain(detail);
  expect(others).toEqual([]);
});

test.each([
  "Closes rooms (all of them).",
  "iOS rooms are closed; 1 < 2 and <room> stay.",
  "ap-guangzhou is where it runs.",
  'Says "done."',
  "Is it open?",
  "Lists [a, b] (or none).",
])("%s is fine", (text) => {
  expect(checkYaml({ "actions/Act.yaml": `\nsummary: '${text}'\n` })).toEqual([]);
});

test("meanings of values and titles are phrases", () => {
  const act = `
input:
  Kind: { enum: { A: the first }, doc: Which one. }
`;
  expect(checkYaml({ "actions/Act.yaml": act })).toEqual([]);
});
