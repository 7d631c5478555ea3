import { expect, test } from "vitest";
import { ASSERTIONS, rule } from "../../generator/load/format/rule.js";
import { decodeYaml } from "./decode-yaml.js";

test.each<[yaml: string, value: object]>([
  ["require: [A]", { require: ["A"] }],
  ["forbid: [A.B]", { forbid: ["A.B"] }],
  ["ignore: ['A[].B']", { ignore: ["A[].B"] }],
  ["anyOf: [A, B]", { anyOf: ["A", "B"] }],
  ["oneOf: [A, B]", { oneOf: ["A", "B"] }],
  ["atMostOne: [A, B]", { atMostOne: ["A", "B"] }],
  ["together: [A, B]", { together: ["A", "B"] }],
  ["expect: A + 1 <= B", { expect: "A + 1 <= B" }],
  ["restrict: { A: { enum: [1, x], max: 3 } }", { restrict: [["A", { enum: [1, "x"], max: 3 }]] }],
  ["lookup: { each: 'A[].B', in: 'C[].D' }", { lookup: { each: "A[].B", in: "C[].D" } }],
  ["unique: A[].B", { unique: "A[].B" }],
  [
    "{ require: [A], doc: In words., severity: warning }",
    { require: ["A"], doc: "In words.", severity: "warning" },
  ],
])("%s", (yaml, value) => {
  expect(decodeYaml(rule, yaml)).toEqual({ value, problems: [] });
});

test("every assertion is tried above", () => {
  expect(ASSERTIONS).toEqual([
    "require",
    "forbid",
    "ignore",
    "anyOf",
    "oneOf",
    "atMostOne",
    "together",
    "expect",
    "restrict",
    "lookup",
    "unique",
  ]);
});

test.each<[when: string, tests: unknown]>([
  ["{ A: x }", [[["A", { is: ["x"] }]]]],
  ["{ A: null }", [[["A", { is: [null] }]]]],
  ["{ A: }", [[["A", { is: [null] }]]]],
  ["{ A: [1, null, true] }", [[["A", { is: [1, null, true] }]]]],
  ["{ A: { not: x } }", [[["A", { not: ["x"] }]]]],
  ["{ A: { not: [x, null] } }", [[["A", { not: ["x", null] }]]]],
  ["{ A: { present: false } }", [[["A", { present: false }]]]],
  ["{ A: { matches: ^x, min: 0, max: 1 } }", [[["A", { matches: "^x", min: 0, max: 1 }]]]],
  [
    "{ A: x, B.C: y }",
    [
      [
        ["A", { is: ["x"] }],
        ["B.C", { is: ["y"] }],
      ],
    ],
  ],
  ["[{ A: x }, { B: y }]", [[["A", { is: ["x"] }]], [["B", { is: ["y"] }]]]],
])("when: %s", (when, tests) => {
  expect(decodeYaml(rule, `{ when: ${when}, require: [Z] }`)).toEqual({
    value: { when: tests, require: ["Z"] },
    problems: [],
  });
});

test.each<[yaml: string, ...problems: string[]]>([
  ["{}", "1:1 the rule asserts nothing"],
  ["{ when: { A: 1 } }", "1:1 the rule asserts nothing"],
  ["{ require: [A], forbid: [B] }", "1:1 the rule asserts require and forbid"],
  [
    "{ requires: [A] }",
    "1:1 the rule asserts nothing",
    '1:3 unknown key "requires", did you mean "require"?',
  ],
  ["{ require: A }", "1:1 the rule asserts nothing", '1:12 expected a list, found the text "A"'],
  ["{ require: [] }", "1:1 the rule asserts nothing", "1:12 expected at least 1 item, found none"],
  [
    "{ anyOf: [A] }",
    "1:1 the rule asserts nothing",
    "1:10 expected at least 2 items, found 1 item",
  ],
  ["{ require: [A..B] }", '1:13 "A..B" is not a path such as Video.Width or Outputs[].Name'],
  ["{ require: [A], when: {} }", "1:23 expected at least 1 path, found none"],
  ["{ require: [A], when: [] }", "1:23 expected at least 1 item, found none"],
  ["{ require: [A], when: [{}] }", "1:24 expected at least 1 path, found none"],
  ["{ require: [A], when: A }", '1:23 expected a map of paths, found the text "A"'],
  ["{ require: [A], when: { A: {} } }", "1:28 expected at least 1 key, found none"],
  ["{ require: [A], when: { A: [] } }", "1:28 expected at least 1 item, found none"],
  ["{ require: [A], when: { A: { is: x } } }", '1:30 unknown key "is"'],
  ["{ require: [A], when: { a b: x } }", '1:25 "a b" cannot be the name of a path'],
  [
    "{ require: [A], when: { A: { present: yes } } }",
    '1:39 expected true or false, found the text "yes"',
  ],
  ["{ expect: 3 }", "1:1 the rule asserts nothing", "1:11 expected text, found the number 3"],
  ["{ restrict: {} }", "1:1 the rule asserts nothing", "1:13 expected at least 1 path, found none"],
  [
    "{ restrict: { A: { maxItems: 1.5 } } }",
    "1:30 expected an integer from 0 up, found the number 1.5",
  ],
  ["{ restrict: { A: { format: url } } }", '1:20 unknown key "format"'],
  ["{ lookup: { each: A } }", "1:1 the rule asserts nothing", '1:3 "in" is missing'],
  [
    "{ unique: 'A[' }",
    "1:1 the rule asserts nothing",
    '1:11 "A[" is not a path such as Video.Width or Outputs[].Name',
  ],
  ["{ require: [A], severity: info }", '1:27 "info" is not one of error, warning'],
])("%s", (yaml, ...problems) => {
  expect(decodeYaml(rule, yaml).problems).toEqual(problems);
});
