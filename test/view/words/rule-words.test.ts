import { expect, test } from "vitest";
import { conditionWords, ruleSentence } from "../../../generator/view/words/rule-words.js";
import { actionOf } from "../view-yaml.js";

const INPUT = `
lower: x
A: x
B: x
C: { type: integer, doc: x }
D: { type: integer, format: unix-seconds, doc: x }
L: { type: "string[]", doc: x }
S: { type: "Some[]", doc: x }
T: { type: "Some[]", doc: x }
`;
const FILES = { "structures/Some.yaml": "\nmembers: { N: x, W: { type: integer, doc: x } }\n" };
const sentence = (rule: string): string =>
  ruleSentence(actionOf(INPUT, `rules: [${rule}]`, FILES).action.rules[0]!);

test.each<[rule: string, sentence: string]>([
  ["{ require: [A] }", "A is required."],
  ["{ require: [lower] }", "lower is required."],
  ["{ anyOf: [lower, A] }", "At least one of lower and A must be given."],
  ["{ require: [A, B, C] }", "A, B and C are required."],
  ["{ forbid: [A] }", "A must not be given."],
  ["{ ignore: [A] }", "A is ignored."],
  ["{ ignore: [A, B] }", "A and B are ignored."],
  ["{ anyOf: [A, B, C] }", "At least one of A, B and C must be given."],
  ["{ oneOf: [A, B] }", "Exactly one of A and B must be given."],
  ["{ atMostOne: [A, B] }", "At most one of A and B may be given."],
  ["{ together: [A, B] }", "A and B must be given together or not at all."],
  ["{ expect: C <= 5 }", "C must be at most 5."],
  ["{ expect: C < D }", "C must be less than D."],
  ["{ expect: C >= 1.5 }", "C must be at least 1.5."],
  ["{ expect: C > 0 }", "C must be greater than 0."],
  ["{ expect: C == D }", "C must equal D."],
  ["{ expect: C != D }", "C must differ from D."],
  ["{ expect: C * 2 + D - 1 <= 9 }", "C times 2 plus D minus 1 must be at most 9."],
  [
    "{ expect: (C + D) * 2 <= C - (D - 1) }",
    "(C plus D) times 2 must be at most C minus (D minus 1).",
  ],
  [
    "{ expect: C + (D + 1) <= C - D * 2 * C }",
    "C plus D plus 1 must be at most C minus D times 2 times C.",
  ],
  ["{ expect: now - D <= 14d }", "The present time minus D must be at most 14 days."],
  ["{ expect: D - now <= 1h }", "D minus the present time must be at most 1 hour."],
  [
    "{ restrict: { C: { min: 1, max: 3, multipleOf: 2 } } }",
    "C must be at least 1, must be at most 3 and must be a multiple of 2.",
  ],
  ["{ restrict: { A: { enum: [x, y, ''] } } }", "A must be x, y or empty."],
  [
    "{ restrict: { A: { minLength: 2, maxLength: 3, pattern: ^x } } }",
    "A must have at least 2 characters, must have at most 3 characters and must match ^x.",
  ],
  [
    "{ restrict: { L: { minItems: 1, maxItems: 2 } } }",
    "L must have at least 1 item and must have at most 2 items.",
  ],
  ["{ lookup: { each: 'S[].N', in: 'T[].N' } }", "Every S[].N must be one of the request's T[].N."],
  ["{ unique: 'S[].N' }", "S[].N must not repeat."],
  ['{ require: [A], doc: "Say  it\\nso" }', "Say it so."],
  ["{ require: [A], when: { B: x } }", "A is required when B is x."],
])("%s: %s", (rule, expected) => {
  expect(sentence(rule)).toBe(expected);
});

test.each<[rule: string, sentence: string]>([
  ["{ require: [A], severity: warning }", "A should be given."],
  ["{ forbid: [A], severity: warning }", "A should not be given."],
  ["{ atMostOne: [A, B], severity: warning }", "At most one of A and B should be given."],
  ["{ expect: C <= 5, severity: warning }", "C should be at most 5."],
  ["{ expect: C == 5, severity: warning }", "C should equal 5."],
  ["{ unique: 'S[].N', severity: warning }", "S[].N should not repeat."],
])("advice, %s: %s", (rule, expected) => {
  expect(sentence(rule)).toBe(expected);
});

test.each<[when: string, words: string]>([
  ["{ A: x }", "A is x"],
  ["{ A: '' }", "A is empty"],
  ["{ A: null }", "A is absent"],
  ["{ C: [1, 2, null] }", "C is 1, 2 or absent"],
  ["{ A: { not: x } }", "A is not x"],
  ["{ A: { not: null } }", "A is given"],
  ["{ A: { not: [x, y, null] } }", "A is given and is not x or y"],
  ["{ A: { present: true } }", "A is given"],
  ["{ A: { present: false } }", "A is absent"],
  ["{ A: { matches: ^x } }", "A matches ^x"],
  ["{ C: { min: 1, max: 2 } }", "C is at least 1 and C is at most 2"],
  ["{ A: x, B: y }", "A is x and B is y"],
  ["[{ A: x }, { B: y, C: 1 }]", "A is x or B is y and C is 1"],
  ["{ 'S[].N': x }", "S[].N is x"],
])("when %s: %s", (when, expected) => {
  const rule = `{ when: ${when}, require: ['S[].W'] }`;
  expect(conditionWords(actionOf(INPUT, `rules: [${rule}]`, FILES).action.rules[0]!.when!)).toBe(
    expected,
  );
});
