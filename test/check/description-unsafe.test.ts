import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";

const actWith = (text: string): Record<string, string> => ({
  "actions/Act.yaml": `
input:
  Name: "Text ${text} here."
`,
});

test.each([
  ["\\a", "the control character U+0007"],
  ["\\t", "the control character U+0009"],
  ["\\u202e", "the text direction mark U+202E"],
  ["\\u2066", "the text direction mark U+2066"],
  ["\\u200b", "the invisible character U+200B"],
  ["\\ufeff", "the invisible character U+FEFF"],
  ["\\u2028", "the invisible character U+2028"],
  ["\\ud800", "half of a surrogate pair, U+D800"],
  ["a\\u200db", "the invisible character U+200D"],
])("%s is refused", (text, what) => {
  const [finding, ...others] = checkYaml(actWith(text));
  expect(finding).toMatchObject({
    code: "description-unsafe",
    line: 3,
    message: `the text holds ${what}`,
  });
  expect(others).toEqual([]);
});

test("titles, remedies, meanings and the values themselves are looked at as well", () => {
  const files = {
    "actions/Act.yaml": `
input:
  Kind: { enum: { A: "the\\u200b first", "B\\u202e": the second }, doc: Which one. }
examples:
  - { title: "Do\\u200b it", input: {} }
`,
    "errors.yaml": `
FailedOperation: { doc: It did not work., remedy: "Look\\u200b into it." }
`,
  };
  expect(problems(files)).toEqual([
    "actions/Act.yaml:3 description-unsafe",
    "actions/Act.yaml:3 description-unsafe",
    "actions/Act.yaml:5 description-unsafe",
    "errors.yaml:2 description-unsafe",
  ]);
});

test("line ends, accents and emoji, families included, are plain text", () => {
  expect(checkYaml(actWith("é 😀 👩\\u200d👩\\u200d👧 \\n two"))).toEqual([]);
});
