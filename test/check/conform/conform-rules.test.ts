import { describe, expect, test } from "vitest";
import { actOf, requestIssues } from "./conform-yaml.js";

const INPUT = `
  A: Of no matter.
  B: Of no matter.
  C: Of no matter.
  N: { type: integer, doc: Of no matter. }
  L: { type: "string[]", doc: Of no matter. }
  S: { type: Sub, doc: Of no matter. }
  T: { type: "Sub[]", doc: Of no matter. }`;

const SUB = `
members:
  X: Of no matter.
  Y: { type: integer, doc: Of no matter. }
  U: { type: "Sub[]", doc: Of no matter. }
  M: { type: "string[]", doc: Of no matter. }
`;

function issues(rule: string, input: unknown): readonly string[] {
  return requestIssues(
    { "actions/Act.yaml": actOf(INPUT, `  - ${rule}`), "structures/Sub.yaml": SUB },
    input,
  );
}

describe("conditions", () => {
  test.each([
    ["{ A: x }", { A: "x" }, true],
    ["{ A: x }", { A: "y" }, false],
    ["{ A: x }", {}, false],
    ["{ A: [x, null] }", {}, true],
    ["{ A: [x, null] }", { A: null }, false],
    ["{ A: null }", { A: "" }, false],
    ["{ A: { not: x } }", {}, true],
    ["{ A: { not: [x, null] } }", {}, false],
    ["{ A: { present: true } }", { A: "" }, true],
    ["{ A: { present: false } }", {}, true],
    ["{ A: { matches: b } }", { A: "abc" }, true],
    ["{ A: { matches: b } }", { A: 1 }, false],
    ["{ N: { min: 1, max: 3 } }", { N: 3 }, true],
    ["{ N: { min: 1, max: 3 } }", { N: 0 }, false],
    ["{ N: { min: 1 } }", {}, false],
    ["{ N: 1 }", { N: "1" }, false],
    ["{ A: x, N: 1 }", { A: "x" }, false],
    ["{ A: x, N: 1 }", { A: "x", N: 1 }, true],
    ["[{ A: x }, { N: 1 }]", { N: 1 }, true],
    ["{ S.X: x }", { S: { X: "x" } }, true],
    ["{ S.X: null }", {}, true],
    ["{ S.X: null }", { S: 5 }, true],
  ])("%s, %j: %s", (when, input, holds) => {
    const found = issues(`{ when: ${when}, require: [C] }`, input).filter((issue) =>
      issue.endsWith(" C"),
    );
    expect(found).toEqual(holds ? ["required at C"] : []);
  });
});

describe("what is given", () => {
  test.each([
    ["{ require: [A, B] }", { A: "" }, ["required at B"]],
    ["{ require: [S.X] }", {}, ["required at S.X"]],
    ["{ forbid: [A, B] }", { A: "x" }, ["forbidden at A"]],
    ["{ forbid: [A, L] }", { A: "", L: [] }, []],
    ["{ forbid: [N] }", { N: "" }, ["type at N", "forbidden at N"]],
    ["{ ignore: [A] }", { A: "x" }, ["ignored at A?"]],
    ["{ ignore: [A], severity: error }", { A: "x" }, ["ignored at A"]],
    ["{ anyOf: [A, B] }", {}, ["any-of at ."]],
    ["{ anyOf: [A, L] }", { L: [] }, ["any-of at ."]],
    ["{ anyOf: [A, B], severity: warning }", {}, ["any-of at .?"]],
    ["{ anyOf: [A, B] }", { B: "x" }, []],
    ["{ oneOf: [A, B, C] }", {}, ["one-of at ."]],
    ["{ oneOf: [A, B, C] }", { B: "x", C: "x" }, ["one-of at C"]],
    ["{ oneOf: [A, B, C] }", { A: "", B: "x" }, []],
    ["{ atMostOne: [A, B, C] }", { A: "x", B: "x", C: "x" }, ["at-most-one at B"]],
    ["{ atMostOne: [A, B] }", {}, []],
    ["{ together: [A, B, C] }", { B: "x" }, ["together at A", "together at C"]],
    ["{ together: [A, B] }", {}, []],
    ["{ together: [A, B] }", { A: "", B: "" }, []],
  ])("%s, %j", (rule, input, found) => {
    expect(issues(rule, input)).toEqual(found);
  });
});

describe("limits, lookups, unique names", () => {
  test.each([
    [
      "{ restrict: { N: { min: 3, max: 3, multipleOf: 3 } } }",
      { N: 4 },
      ["max at N", "multiple-of at N"],
    ],
    ["{ restrict: { N: { min: 3 } } }", {}, []],
    ["{ restrict: { N: { min: 3 } }, severity: warning }", { N: 1 }, ["min at N?"]],
    [
      "{ restrict: { A: { enum: [x], maxLength: 1 } } }",
      { A: "yy" },
      ["enum at A", "max-length at A"],
    ],
    ['{ restrict: { A: { pattern: "^x$" } } }', { A: 1 }, ["type at A"]],
    ["{ restrict: { L: { maxItems: 1 } } }", { L: ["a", "b"] }, ["max-items at L"]],
    ["{ restrict: { L: { minItems: 1 } } }", { L: [] }, ["min-items at L"]],
    ["{ restrict: { 'T[].Y': { max: 1 } } }", { T: [{ Y: 2 }, {}, { Y: 1 }] }, ["max at T[0].Y"]],
    [
      "{ lookup: { each: 'L[]', in: 'T[].X' } }",
      { L: ["a", "b"], T: [{ X: "b" }] },
      ["lookup at L[0]"],
    ],
    ["{ lookup: { each: 'L[]', in: 'T[].X' } }", { L: ["a"] }, ["lookup at L[0]"]],
    [
      "{ lookup: { each: 'T[].M[]', in: A } }",
      { A: "a", T: [{ M: ["a"] }, { M: ["b"] }] },
      ["lookup at T[1].M[0]"],
    ],
    ["{ lookup: { each: A, in: 'L[]' } }", {}, []],
    [
      "{ unique: 'T[].X' }",
      { T: [{ X: "a" }, {}, { X: "b" }, {}, { X: "a" }] },
      ["unique at T[4].X"],
    ],
    ["{ unique: 'L[]' }", { L: ["a", "a", "a"] }, ["unique at L[1]", "unique at L[2]"]],
  ])("%s, %j", (rule, input, found) => {
    expect(issues(rule, input)).toEqual(found);
  });
});

describe("rules about the items of a list", () => {
  test.each([
    [
      "{ when: { 'T[].X': x }, require: ['T[].Y'] }",
      { T: [{ X: "x" }, { X: "y" }, { X: "x", Y: 1 }] },
      ["required at T[0].Y"],
    ],
    [
      "{ when: { 'T[].X': x }, require: [C] }",
      { T: [{ X: "x" }, { X: "x" }] },
      ["required at C", "required at C"],
    ],
    [
      "{ when: { A: x }, forbid: ['T[].U[].X'] }",
      { A: "x", T: [{}, { U: [{}, { X: "y" }] }] },
      ["forbidden at T[1].U[1].X"],
    ],
    ["{ expect: 'T[].Y <= N' }", { N: 1, T: [{ Y: 1 }, { Y: 2 }] }, ["comparison at T[1].Y"]],
    [
      "{ require: ['T[].X'] }",
      { T: [null, 1, {}] },
      ["type at T[0]", "type at T[1]", "required at T[1].X", "required at T[2].X"],
    ],
    ["{ require: ['T[].X'] }", { T: "none" }, ["type at T"]],
    ["{ require: ['T[].X'] }", {}, []],
  ])("%s, %j", (rule, input, found) => {
    expect(issues(rule, input)).toEqual(found);
  });
});

test("a structure's rules are judged for each of it", () => {
  const files = {
    "actions/Act.yaml": actOf(INPUT),
    "structures/Sub.yaml": `${SUB}rules:\n  - anyOf: [X, Y]\n`,
  };
  const input = { S: {}, T: [{ Y: 1 }, {}, { X: "x", U: [{}] }] };
  expect(requestIssues(files, input)).toEqual([
    "any-of at S",
    "any-of at T[1]",
    "any-of at T[2].U[0]",
  ]);
});
